using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Organisation;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(a => a.DisplayName).HasMaxLength(120);
        builder.Property(a => a.Kind).HasConversion<string>().HasMaxLength(10);
        builder.Property(a => a.Nik).HasMaxLength(16);
    }
}

internal sealed class SignInSessionMapping : IEntityTypeConfiguration<SignInSession>
{
    public void Configure(EntityTypeBuilder<SignInSession> builder)
    {
        builder.ToTable("sign_in_sessions").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Stamp).HasMaxLength(64);
        builder.Property(s => s.Device).HasMaxLength(80);
        builder.HasIndex(s => s.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PendingRegistrationMapping : IEntityTypeConfiguration<PendingRegistration>
{
    public void Configure(EntityTypeBuilder<PendingRegistration> builder)
    {
        builder.ToTable("pending_registrations").HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Contact).HasMaxLength(120);
        builder.Property(r => r.Name).HasMaxLength(120);
        builder.Property(r => r.Nik).HasMaxLength(16);
        builder.Property(r => r.PasswordHash).HasMaxLength(200);
        builder.Property(r => r.CodeHash).HasMaxLength(64);
        builder.HasIndex(r => r.CreatedAt);
    }
}

internal sealed class DemoMarkMapping : IEntityTypeConfiguration<DemoMark>
{
    public void Configure(EntityTypeBuilder<DemoMark> builder)
    {
        builder.ToTable("demo_marks").HasKey(m => m.Regency);
        builder.Property(m => m.Profile).HasMaxLength(40);
    }
}
