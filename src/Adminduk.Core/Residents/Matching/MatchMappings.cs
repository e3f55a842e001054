using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Residents.Matching;

internal sealed class MatchKeyMapping : IEntityTypeConfiguration<MatchKey>
{
    public void Configure(EntityTypeBuilder<MatchKey> builder) => builder.HasKey(k => new { k.Regency, k.Key, k.ResidentId });
}

internal sealed class StoredModelMapping : IEntityTypeConfiguration<StoredModel>
{
    public void Configure(EntityTypeBuilder<StoredModel> builder)
    {
        builder.ToTable("match_models");
        builder.HasKey(m => new { m.Regency, m.Id });
    }
}

internal sealed class DuplicateSuspicionMapping : IEntityTypeConfiguration<DuplicateSuspicion>
{
    public void Configure(EntityTypeBuilder<DuplicateSuspicion> builder)
    {
        builder.HasKey(s => new { s.Regency, s.Id });
        builder.HasIndex(s => new { s.Regency, s.FirstId, s.SecondId }).IsUnique();
        builder.HasIndex(s => new { s.Regency, s.SecondId });
        builder.HasIndex(s => new { s.Regency, s.State, s.Score });
        builder.Property(s => s.Explanation).HasMaxLength(1000);
        builder.Property(s => s.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(s => s.Verdict).HasConversion<string>().HasMaxLength(20);
        builder.Property(s => s.TakeOver).HasMaxLength(200);
        builder.Property(s => s.ProposedBy).HasMaxLength(300);
        builder.Property(s => s.ProposedRole).HasMaxLength(60);
        builder.Property(s => s.ProposalReason).HasMaxLength(DuplicateSuspicion.LongestReason);
        builder.Property(s => s.DecidedBy).HasMaxLength(300);
        builder.Property(s => s.DecisionReason).HasMaxLength(DuplicateSuspicion.LongestReason);
        builder.Ignore(s => s.Awaited);
    }
}
