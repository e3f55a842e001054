using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Documents;

internal sealed class IssuedDocumentMapping : IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> builder)
    {
        builder.HasKey(d => new { d.Regency, d.Id });
        builder.HasIndex(d => new { d.Regency, d.CaseId });
        builder.HasIndex(d => new { d.Regency, d.Kind, d.Number });
        builder.HasIndex(d => new { d.Regency, d.TokenHash });
        builder.HasIndex(d => new { d.Regency, d.FileHash });
        builder.HasIndex(d => new { d.Regency, d.FamilyId });
        builder.HasIndex(d => new { d.Regency, d.ResidentId });
        builder.Property(d => d.Kind).HasMaxLength(40);
        builder.Property(d => d.Number).HasMaxLength(60);
        builder.Property(d => d.SubjectName).HasMaxLength(120);
        builder.Property(d => d.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(d => d.SignerRole).HasMaxLength(40);
        builder.Property(d => d.SignerName).HasMaxLength(120);
        builder.Property(d => d.SignerTitle).HasMaxLength(160);
        builder.Property(d => d.FileHash).HasMaxLength(64);
        builder.Property(d => d.TokenHash).HasMaxLength(64);
        builder.Property(d => d.WithdrawnReason).HasMaxLength(500);
    }
}
