using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Organisation;

internal sealed class OfficeUnitMapping : IEntityTypeConfiguration<OfficeUnit>
{
    public void Configure(EntityTypeBuilder<OfficeUnit> builder)
    {
        builder.HasKey(u => new { u.Regency, u.Id });
        builder.HasIndex(u => new { u.Regency, u.Code }).IsUnique();
        builder.Property(u => u.Code).HasMaxLength(40);
        builder.Property(u => u.Name).HasMaxLength(160);
        builder.Property(u => u.Kind).HasMaxLength(40);
        builder.Property(u => u.Area).HasMaxLength(13);
        builder.Property(u => u.Address).HasMaxLength(200);
    }
}

internal sealed class ServiceCounterMapping : IEntityTypeConfiguration<ServiceCounter>
{
    public void Configure(EntityTypeBuilder<ServiceCounter> builder)
    {
        builder.HasKey(c => new { c.Regency, c.Id });
        builder.HasIndex(c => new { c.Regency, c.UnitId, c.Name }).IsUnique();
        builder.Property(c => c.Name).HasMaxLength(60);
    }
}

internal sealed class PositionMapping : IEntityTypeConfiguration<Position>
{
    public void Configure(EntityTypeBuilder<Position> builder)
    {
        builder.HasKey(p => new { p.Regency, p.Id });
        builder.HasIndex(p => new { p.Regency, p.Code }).IsUnique();
        builder.Property(p => p.Code).HasMaxLength(40);
        builder.Property(p => p.Title).HasMaxLength(160);
        builder.Property(p => p.Role).HasMaxLength(40);
        builder.Property(p => p.Service).HasMaxLength(60);
    }
}

internal sealed class OfficerMapping : IEntityTypeConfiguration<Officer>
{
    public void Configure(EntityTypeBuilder<Officer> builder)
    {
        builder.HasKey(o => new { o.Regency, o.Id });
        builder.Property(o => o.Name).HasMaxLength(120);
        builder.Property(o => o.Nip).HasMaxLength(18);
    }
}

internal sealed class AppointmentMapping : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.HasKey(a => new { a.Regency, a.Id });
        builder.HasIndex(a => new { a.Regency, a.OfficerId });
        builder.HasIndex(a => new { a.Regency, a.PositionId });
        builder.Property(a => a.Decree).HasMaxLength(120);
    }
}
