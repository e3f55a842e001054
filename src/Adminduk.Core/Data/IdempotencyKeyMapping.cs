using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Data;

internal sealed class IdempotencyKeyMapping : IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.HasKey(k => new { k.Regency, k.Key });
        builder.Property(k => k.Key).HasMaxLength(120);
        builder.Property(k => k.RequestHash).HasMaxLength(64);
        builder.HasIndex(k => new { k.Regency, k.At });
    }
}
