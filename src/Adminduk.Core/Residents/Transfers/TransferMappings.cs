using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Residents.Transfers;

internal sealed class TransferMapping : IEntityTypeConfiguration<Transfer>
{
    public void Configure(EntityTypeBuilder<Transfer> builder)
    {
        builder.HasKey(t => new { t.Regency, t.Id });
        builder.HasIndex(t => new { t.Regency, t.Letter }).IsUnique();
        builder.HasIndex(t => new { t.Regency, t.FamilyId });
        builder.HasIndex(t => new { t.Regency, t.State });
        builder.HasIndex(t => new { t.ToRegency, t.State });
        builder.HasMany(t => t.People).WithOne().HasForeignKey(p => new { p.Regency, p.TransferId }).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(t => t.Remaining);
        builder.Ignore(t => t.Open);
        builder.Property(t => t.State).HasConversion<string>().HasMaxLength(10);
        builder.Property(t => t.Cancellation).HasConversion<string>().HasMaxLength(10);
        builder.Property(t => t.ToRegion).HasMaxLength(13);
        builder.Property(t => t.ToAddress).HasMaxLength(160);
        builder.Property(t => t.Letter).HasMaxLength(60);
    }
}

internal sealed class TransferPersonMapping : IEntityTypeConfiguration<TransferPerson>
{
    public void Configure(EntityTypeBuilder<TransferPerson> builder)
    {
        builder.HasKey(p => new { p.Regency, p.TransferId, p.ResidentId });
        builder.HasIndex(p => new { p.Regency, p.ResidentId });
        builder.Property(p => p.Nik).HasMaxLength(16);
    }
}

internal sealed class DomicileMapping : IEntityTypeConfiguration<Domicile>
{
    public void Configure(EntityTypeBuilder<Domicile> builder)
    {
        builder.HasKey(d => d.Nik);
        builder.Property(d => d.Nik).HasMaxLength(16);
        builder.Property(d => d.Holder).IsConcurrencyToken();
    }
}
