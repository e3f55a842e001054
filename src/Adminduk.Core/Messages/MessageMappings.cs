using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Messages;

internal sealed class OutboxMessageMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.HasKey(m => new { m.Regency, m.Id });
        builder.HasIndex(m => new { m.Regency, m.Status, m.NextAttemptAt });
        builder.HasIndex(m => new { m.Regency, m.CaseId });
        builder.Property(m => m.Channel).HasMaxLength(10);
        builder.Property(m => m.To).HasMaxLength(OutboxMessage.LongestAddress);
        builder.Property(m => m.Subject).HasMaxLength(200);
        builder.Property(m => m.Body).HasMaxLength(4000);
        builder.Property(m => m.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(m => m.LastError).HasMaxLength(OutboxMessage.LongestError);
    }
}
