using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Residents.Vulnerable;

internal sealed class VulnerableSurveyMapping : IEntityTypeConfiguration<VulnerableSurvey>
{
    public void Configure(EntityTypeBuilder<VulnerableSurvey> builder)
    {
        builder.ToTable("vulnerable_surveys").HasKey(s => new { s.Regency, s.Id });
        builder.HasIndex(s => new { s.Regency, s.Date });
        builder.Property(s => s.Team).HasMaxLength(SurveyDraft.Longest);
        builder.Property(s => s.Event).HasMaxLength(SurveyDraft.Longest);
        builder.Property(s => s.Place).HasMaxLength(SurveyDraft.Longest);
        builder.Property(s => s.Village).HasMaxLength(13);
        builder.Property(s => s.Category).HasConversion<string>().HasMaxLength(20);
        builder.HasMany(s => s.People).WithOne().HasForeignKey(p => new { p.Regency, p.SurveyId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VulnerablePersonMapping : IEntityTypeConfiguration<VulnerablePerson>
{
    public void Configure(EntityTypeBuilder<VulnerablePerson> builder)
    {
        builder.ToTable("vulnerable_people").HasKey(p => new { p.Regency, p.Id });
        builder.HasIndex(p => new { p.Regency, p.SurveyId, p.ResidentId }).IsUnique();
        builder.HasIndex(p => new { p.Regency, p.TemporaryNumber }).IsUnique();
        builder.HasIndex(p => new { p.Regency, p.ResidentId });
        builder.Property(p => p.TemporaryNumber).HasMaxLength(30);
        builder.Property(p => p.Name).HasMaxLength(120);
        builder.Property(p => p.SearchName).HasMaxLength(120);
        builder.Property(p => p.BirthPlace).HasMaxLength(60);
        builder.Property(p => p.Remark).HasMaxLength(ListingDraft.LongestRemark);
    }
}
