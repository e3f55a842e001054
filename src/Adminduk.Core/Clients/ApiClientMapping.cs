using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Clients;

internal sealed class ApiClientMapping : IEntityTypeConfiguration<ApiClient>
{
    public void Configure(EntityTypeBuilder<ApiClient> builder)
    {
        builder.HasKey(c => new { c.Regency, c.Id });
        builder.HasIndex(c => new { c.Regency, c.KeyHash }).IsUnique();
        builder.Property(c => c.Name).HasMaxLength(120);
        builder.Property(c => c.Owner).HasMaxLength(200);
        builder.Property(c => c.Purpose).HasMaxLength(500);
        builder.Property(c => c.Area).HasMaxLength(13);
        builder.Property(c => c.KeyHash).HasMaxLength(64);
        builder.Property(c => c.KeyStart).HasMaxLength(12);
        builder.Property(c => c.CreatedBy).HasMaxLength(120);
        builder.Property(c => c.RevokedReason).HasMaxLength(500);
    }
}
