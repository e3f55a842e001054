using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Residents;

internal sealed class RelocationMapping : IEntityTypeConfiguration<Relocation>
{
    public void Configure(EntityTypeBuilder<Relocation> builder)
    {
        builder.HasKey(r => new { r.Regency, r.Id });
        builder.HasIndex(r => new { r.Regency, r.ResidentId });
        builder.HasIndex(r => new { r.Regency, r.Date });
        builder.Property(r => r.Direction).HasConversion<string>().HasMaxLength(3);
        builder.Property(r => r.OtherRegion).HasMaxLength(13);
        builder.Property(r => r.OtherAddress).HasMaxLength(160);
        builder.Property(r => r.LetterNumber).HasMaxLength(60);
    }
}
