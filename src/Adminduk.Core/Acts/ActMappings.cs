using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Acts;

internal sealed class ActMapping : IEntityTypeConfiguration<Act>
{
    public void Configure(EntityTypeBuilder<Act> builder)
    {
        builder.HasKey(a => new { a.Regency, a.Id });
        builder.HasIndex(a => new { a.Regency, a.Book, a.Year, a.Sequence }).IsUnique();
        builder.HasIndex(a => new { a.Regency, a.Kind, a.Number, a.Office }).IsUnique();
        builder.HasIndex(a => new { a.Regency, a.CaseId });
        builder.Property(a => a.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(a => a.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(a => a.Book).HasMaxLength(10);
        builder.Property(a => a.Number).HasMaxLength(60);
        builder.Property(a => a.Office).HasMaxLength(120);
        builder.Property(a => a.Room).HasMaxLength(40);
        builder.Property(a => a.Cabinet).HasMaxLength(40);
        builder.Property(a => a.Box).HasMaxLength(40);
        builder.Property(a => a.Sheet).HasMaxLength(40);
        builder.HasMany(a => a.People).WithOne().HasForeignKey(p => new { p.Regency, p.ActId });
        builder.HasMany(a => a.Notes).WithOne().HasForeignKey(n => new { n.Regency, n.ActId });
        builder.HasMany(a => a.Revisions).WithOne().HasForeignKey(r => new { r.Regency, r.ActId });
    }
}

internal sealed class ActPersonMapping : IEntityTypeConfiguration<ActPerson>
{
    public void Configure(EntityTypeBuilder<ActPerson> builder)
    {
        builder.ToTable("act_people").HasKey(p => new { p.Regency, p.ActId, p.Order });
        builder.HasIndex(p => new { p.Regency, p.ResidentId });
        builder.HasIndex(p => new { p.Regency, p.Nik });
        builder.Property(p => p.Role).HasConversion<string>().HasMaxLength(20);
        builder.Property(p => p.Nik).HasMaxLength(16);
        builder.Property(p => p.Name).HasMaxLength(120);
    }
}

internal sealed class MarginalNoteMapping : IEntityTypeConfiguration<MarginalNote>
{
    public void Configure(EntityTypeBuilder<MarginalNote> builder)
    {
        builder.ToTable("act_notes").HasKey(n => new { n.Regency, n.ActId, n.Order });
        builder.Property(n => n.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(n => n.Text).HasMaxLength(1000);
        builder.Property(n => n.Basis).HasMaxLength(300);
    }
}

internal sealed class ActRevisionMapping : IEntityTypeConfiguration<ActRevision>
{
    public void Configure(EntityTypeBuilder<ActRevision> builder)
    {
        builder.ToTable("act_revisions").HasKey(r => new { r.Regency, r.ActId, r.Order });
        builder.Property(r => r.Reason).HasMaxLength(500);
    }
}

internal sealed class ActScanMapping : IEntityTypeConfiguration<ActScan>
{
    public void Configure(EntityTypeBuilder<ActScan> builder)
    {
        builder.ToTable("act_scans").HasKey(s => new { s.Regency, s.Id });
        builder.HasIndex(s => new { s.Regency, s.ActId });
        builder.HasOne<Act>().WithMany().HasForeignKey(s => new { s.Regency, s.ActId });
        builder.Property(s => s.Hash).HasMaxLength(64);
        builder.Property(s => s.ContentType).HasMaxLength(40);
        builder.Property(s => s.Name).HasMaxLength(120);
        builder.Property(s => s.By).HasMaxLength(120);
    }
}
