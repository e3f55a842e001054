using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Residents;

internal sealed class ResidentMapping : IEntityTypeConfiguration<Resident>
{
    public void Configure(EntityTypeBuilder<Resident> builder)
    {
        builder.HasKey(r => new { r.Regency, r.Id });
        builder.HasIndex(r => new { r.Regency, r.Nik }).IsUnique();
        builder.HasIndex(r => new { r.Regency, r.FamilyId });
        builder.HasIndex(r => new { r.Regency, r.BirthDate });
        builder.HasIndex(r => new { r.Regency, r.SearchName });
        builder.HasIndex(r => new { r.Regency, r.DuplicateOfId }).HasFilter("duplicate_of_id is not null");
        builder.HasOne<Family>().WithMany(f => f.Members).HasForeignKey(r => new { r.Regency, r.FamilyId }).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.Nik).HasMaxLength(16);
        builder.Property(r => r.Name).HasMaxLength(120);
        builder.Property(r => r.SearchName).HasMaxLength(120);
        builder.Property(r => r.BirthPlace).HasMaxLength(60);
        builder.Property(r => r.Faith).HasMaxLength(60);
        builder.Property(r => r.MotherNik).HasMaxLength(16);
        builder.Property(r => r.MotherName).HasMaxLength(120);
        builder.Property(r => r.FatherNik).HasMaxLength(16);
        builder.Property(r => r.FatherName).HasMaxLength(120);
        builder.Property(r => r.BirthActNumber).HasMaxLength(60);
        builder.Property(r => r.MarriageActNumber).HasMaxLength(60);
        builder.Property(r => r.DivorceActNumber).HasMaxLength(60);
        builder.Property(r => r.PassportNumber).HasMaxLength(20);
        builder.Property(r => r.StayPermitNumber).HasMaxLength(30);
        builder.Property(r => r.FrontTitle).HasMaxLength(30);
        builder.Property(r => r.BackTitle).HasMaxLength(30);
        builder.Ignore(r => r.TitledName);
        builder.HasOne(r => r.Rare).WithOne().HasForeignKey<RareElements>(e => new { e.Regency, e.ResidentId }).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.Phone).HasMaxLength(20);
        builder.Property(r => r.Email).HasMaxLength(120);
        builder.Property(r => r.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(r => r.IdCard).HasConversion<string>().HasMaxLength(20);
    }
}

internal sealed class RareElementsMapping : IEntityTypeConfiguration<RareElements>
{
    public void Configure(EntityTypeBuilder<RareElements> builder)
    {
        builder.HasKey(e => new { e.Regency, e.ResidentId });
        builder.Ignore(e => e.IsEmpty);
        builder.Property(e => e.PreviousAddress).HasMaxLength(200);
        builder.Property(e => e.CitizenshipDecree).HasMaxLength(60);
        builder.Property(e => e.SponsorName).HasMaxLength(120);
        builder.Property(e => e.SponsorAddress).HasMaxLength(200);
        builder.Property(e => e.StayPermitPlace).HasMaxLength(60);
        builder.Property(e => e.FirstArrivalPlace).HasMaxLength(60);
    }
}

internal sealed class FamilyMapping : IEntityTypeConfiguration<Family>
{
    public void Configure(EntityTypeBuilder<Family> builder)
    {
        builder.HasKey(f => new { f.Regency, f.Id });
        builder.HasIndex(f => new { f.Regency, f.Number }).IsUnique();
        builder.HasIndex(f => new { f.Regency, f.Village });
        builder.Ignore(f => f.Head);
        builder.Property(f => f.Number).HasMaxLength(16);
        builder.Property(f => f.Address).HasMaxLength(160);
        builder.Property(f => f.Rt).HasMaxLength(3);
        builder.Property(f => f.Rw).HasMaxLength(3);
        builder.Property(f => f.Hamlet).HasMaxLength(60);
        builder.Property(f => f.Village).HasMaxLength(13);
        builder.Property(f => f.PostalCode).HasMaxLength(5);
        builder.Property(f => f.Status).HasConversion<string>().HasMaxLength(20);
    }
}

internal sealed class FamilyMembershipMapping : IEntityTypeConfiguration<FamilyMembership>
{
    public void Configure(EntityTypeBuilder<FamilyMembership> builder)
    {
        builder.HasKey(m => new { m.Regency, m.Id });
        builder.HasIndex(m => new { m.Regency, m.ResidentId });
        builder.HasIndex(m => new { m.Regency, m.FamilyId });
    }
}

internal sealed class AddressPeriodMapping : IEntityTypeConfiguration<AddressPeriod>
{
    public void Configure(EntityTypeBuilder<AddressPeriod> builder)
    {
        builder.HasKey(a => new { a.Regency, a.Id });
        builder.HasIndex(a => new { a.Regency, a.FamilyId });
        builder.Property(a => a.Address).HasMaxLength(160);
        builder.Property(a => a.Rt).HasMaxLength(3);
        builder.Property(a => a.Rw).HasMaxLength(3);
        builder.Property(a => a.Village).HasMaxLength(13);
    }
}

internal sealed class IdCardEventMapping : IEntityTypeConfiguration<IdCardEvent>
{
    public void Configure(EntityTypeBuilder<IdCardEvent> builder)
    {
        builder.HasKey(e => new { e.Regency, e.Id });
        builder.HasIndex(e => new { e.Regency, e.ResidentId });
        builder.Property(e => e.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(e => e.Source).HasMaxLength(60);
        builder.Property(e => e.Note).HasMaxLength(300);
    }
}

internal sealed class NameWordMapping : IEntityTypeConfiguration<NameWord>
{
    public void Configure(EntityTypeBuilder<NameWord> builder)
    {
        builder.HasKey(w => new { w.Regency, w.Word, w.Next, w.ResidentId });
        builder.Property(w => w.Word).HasMaxLength(NameWords.MaxLength);
        builder.Property(w => w.Next).HasMaxLength(NameWords.MaxLength);
    }
}
