using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Residents.Temporary;

internal sealed class TemporaryStayMapping : IEntityTypeConfiguration<TemporaryStay>
{
    public void Configure(EntityTypeBuilder<TemporaryStay> builder)
    {
        builder.ToTable("temporary_stays").HasKey(s => new { s.Regency, s.Id });
        builder.HasIndex(s => new { s.Regency, s.Nik, s.Since, s.Village, s.Address }).IsUnique();
        builder.HasIndex(s => new { s.Regency, s.PassportNumber, s.Origin, s.Since, s.Village, s.Address }).IsUnique();
        builder.HasIndex(s => new { s.Regency, s.CaseId }).IsUnique();
        builder.HasIndex(s => new { s.Regency, s.Village, s.Until });
        builder.Property(s => s.Kind).HasConversion<string>().HasMaxLength(12);
        builder.Property(s => s.Nik).HasMaxLength(16);
        builder.Property(s => s.Name).HasMaxLength(120);
        builder.Property(s => s.Origin).HasMaxLength(13);
        builder.Property(s => s.PassportNumber).HasMaxLength(20);
        builder.Property(s => s.PermitNumber).HasMaxLength(30);
        builder.Property(s => s.Address).HasMaxLength(160);
        builder.Property(s => s.Village).HasMaxLength(13);
        builder.Property(s => s.Rt).HasMaxLength(3);
        builder.Property(s => s.Rw).HasMaxLength(3);
        builder.Property(s => s.Purpose).HasMaxLength(120);
    }
}
