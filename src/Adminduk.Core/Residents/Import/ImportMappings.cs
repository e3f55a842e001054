using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Residents.Import;

internal sealed class ResidentImportMapping : IEntityTypeConfiguration<ResidentImport>
{
    public void Configure(EntityTypeBuilder<ResidentImport> builder)
    {
        builder.HasKey(i => new { i.Regency, i.Id });
        builder.HasIndex(i => new { i.Regency, i.Slot }).IsUnique();
        builder.HasIndex(i => new { i.Regency, i.FileHash });
        builder.Ignore(i => i.IsRunning);
        builder.Property(i => i.FileName).HasMaxLength(200);
        builder.Property(i => i.FileHash).HasMaxLength(64);
        builder.Property(i => i.Mapping).HasMaxLength(8000);
        builder.Property(i => i.Layout).HasConversion<string>().HasMaxLength(10);
        builder.Property(i => i.Village).HasMaxLength(13);
        builder.Property(i => i.Codes).HasMaxLength(4);
        builder.Property(i => i.Stage).HasConversion<string>().HasMaxLength(20);
        builder.Property(i => i.Fault).HasMaxLength(80);
        builder.Property(i => i.FaultArgs).HasMaxLength(1000);
        builder.Property(i => i.ActorName).HasMaxLength(120);
        builder.ComplexProperty(i => i.Counts, counts =>
        {
            counts.Property(c => c.Rows).HasColumnName("rows");
            counts.Property(c => c.Added).HasColumnName("added");
            counts.Property(c => c.Families).HasColumnName("families");
            counts.Property(c => c.Present).HasColumnName("present");
            counts.Property(c => c.Conflicts).HasColumnName("conflicts");
            counts.Property(c => c.Faulty).HasColumnName("faulty");
            counts.Property(c => c.Doubtful).HasColumnName("doubtful");
        });
    }
}

internal sealed class ImportFindingMapping : IEntityTypeConfiguration<ImportFinding>
{
    public void Configure(EntityTypeBuilder<ImportFinding> builder)
    {
        builder.HasKey(f => new { f.Regency, f.ImportId, f.Row, f.Order });
        builder.Property(f => f.Kind).HasConversion<string>().HasMaxLength(10);
        builder.Property(f => f.Column).HasMaxLength(80);
        builder.Property(f => f.Value).HasMaxLength(80);
        builder.Property(f => f.Code).HasMaxLength(80);
        builder.Property(f => f.Args).HasMaxLength(1000);
    }
}
