using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Audit;

internal sealed class ProcessMapping : IEntityTypeConfiguration<Process>
{
    public void Configure(EntityTypeBuilder<Process> builder)
    {
        builder.HasKey(p => new { p.Regency, p.Id });
        builder.Property(p => p.Type).HasMaxLength(60);
        builder.Property(p => p.ActorName).HasMaxLength(120);
        builder.Property(p => p.Position).HasMaxLength(160);
        builder.Property(p => p.OnBehalfOf).HasMaxLength(120);
        builder.Property(p => p.Reason).HasMaxLength(2000);
        builder.HasMany(p => p.Events).WithOne().HasForeignKey(e => new { e.Regency, e.ProcessId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.Regency, p.SubjectId });
    }
}

internal sealed class ProcessEventMapping : IEntityTypeConfiguration<ProcessEvent>
{
    public void Configure(EntityTypeBuilder<ProcessEvent> builder)
    {
        builder.HasKey(e => new { e.Regency, e.ProcessId, e.Order });
        builder.Property(e => e.Name).HasMaxLength(60);
        builder.Property(e => e.SubjectKind).HasMaxLength(30);
        builder.Property(e => e.Changed).HasMaxLength(2000);
        builder.Property(e => e.Salt).HasMaxLength(32);
        builder.Property(e => e.LeafHash).HasMaxLength(64);
        builder.HasIndex(e => new { e.Regency, e.SubjectId });
    }
}
