using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Cases;

internal sealed class CaseMapping : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.HasKey(c => new { c.Regency, c.Id });
        builder.HasIndex(c => new { c.Regency, c.Number }).IsUnique();
        builder.HasIndex(c => new { c.Regency, c.ReceiptTokenHash });
        builder.HasIndex(c => new { c.Regency, c.StepRole, c.DueAt });
        builder.HasIndex(c => new { c.Regency, c.FiledAt });
        builder.HasIndex(c => new { c.Regency, c.EndedAt });
        builder.HasIndex(c => new { c.Regency, c.ClockStoppedAt });
        builder.HasIndex(c => new { c.Regency, c.ApplicantNik });
        builder.HasIndex(c => new { c.Regency, c.ResidentId });
        builder.HasIndex(c => new { c.Regency, c.FamilyId });
        builder.HasIndex(c => new { c.Regency, c.RegisterNumber }).IsUnique();
        Children(builder);
        Lengths(builder);
    }

    private static void Children(EntityTypeBuilder<Case> builder)
    {
        builder.HasMany(c => c.Steps).WithOne().HasForeignKey(s => new { s.Regency, s.CaseId });
        builder.HasMany(c => c.Items).WithOne().HasForeignKey(i => new { i.Regency, i.CaseId });
        builder.HasMany(c => c.Attachments).WithOne().HasForeignKey(a => new { a.Regency, a.CaseId });
        builder.HasMany(c => c.Pauses).WithOne().HasForeignKey(p => new { p.Regency, p.CaseId });
        builder.HasMany(c => c.Returns).WithOne().HasForeignKey(r => new { r.Regency, r.CaseId });
    }

    private static void Lengths(EntityTypeBuilder<Case> builder)
    {
        builder.Property(c => c.Service).HasMaxLength(60);
        builder.Property(c => c.DefinitionHash).HasMaxLength(64);
        builder.Property(c => c.Channel).HasConversion<string>().HasMaxLength(20);
        builder.Property(c => c.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(c => c.Step).HasMaxLength(40);
        builder.Property(c => c.StepRole).HasMaxLength(40);
        builder.Property(c => c.ResumeStep).HasMaxLength(40);
        builder.Property(c => c.ApplicantNik).HasMaxLength(30);
        builder.Property(c => c.ApplicantName).HasMaxLength(120);
        builder.Property(c => c.ApplicantKey).HasMaxLength(120);
        builder.Property(c => c.Phone).HasMaxLength(20);
        builder.Property(c => c.Email).HasMaxLength(120);
        builder.Property(c => c.Language).HasMaxLength(2);
        builder.Property(c => c.Area).HasMaxLength(13);
        builder.Property(c => c.Number).HasMaxLength(40);
        builder.Property(c => c.ReceiptCodeHash).HasMaxLength(64);
        builder.Property(c => c.ReceiptTokenHash).HasMaxLength(64);
        builder.Property(c => c.RegisterNumber).HasMaxLength(40);
        builder.Property(c => c.IntakeOfficer).HasMaxLength(120);
        builder.Property(c => c.IntakePosition).HasMaxLength(160);
        builder.Property(c => c.IntakeUnit).HasMaxLength(160);
        builder.Property(c => c.ClaimedBy).HasMaxLength(120);
    }
}

internal sealed class CaseStepMapping : IEntityTypeConfiguration<CaseStep>
{
    public void Configure(EntityTypeBuilder<CaseStep> builder)
    {
        builder.HasKey(s => new { s.Regency, s.CaseId, s.Order });
        builder.Property(s => s.Step).HasMaxLength(40);
        builder.Property(s => s.Verdict).HasMaxLength(20);
        builder.Property(s => s.Role).HasMaxLength(40);
        builder.Property(s => s.OfficerName).HasMaxLength(120);
        builder.Property(s => s.Position).HasMaxLength(160);
        builder.Property(s => s.Unit).HasMaxLength(160);
        builder.Property(s => s.Note).HasMaxLength(2000);
    }
}

internal sealed class CaseItemMapping : IEntityTypeConfiguration<CaseItem>
{
    public void Configure(EntityTypeBuilder<CaseItem> builder)
    {
        builder.HasKey(i => new { i.Regency, i.CaseId, i.Requirement });
        builder.Property(i => i.Requirement).HasMaxLength(60);
        builder.Property(i => i.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(i => i.Reason).HasMaxLength(500);
        builder.Property(i => i.Detail).HasMaxLength(300);
        builder.Property(i => i.By).HasMaxLength(120);
    }
}

internal sealed class AttachmentMapping : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.HasKey(a => new { a.Regency, a.Id });
        builder.HasIndex(a => new { a.Regency, a.CaseId });
        builder.Property(a => a.Requirement).HasMaxLength(60);
        builder.Property(a => a.Hash).HasMaxLength(64);
        builder.Property(a => a.ContentType).HasMaxLength(40);
        builder.Property(a => a.Name).HasMaxLength(120);
    }
}

internal sealed class CasePauseMapping : IEntityTypeConfiguration<CasePause>
{
    public void Configure(EntityTypeBuilder<CasePause> builder)
    {
        builder.HasKey(p => new { p.Regency, p.CaseId, p.Order });
        builder.Property(p => p.Reason).HasMaxLength(40);
        builder.Property(p => p.By).HasMaxLength(120);
        builder.Property(p => p.Note).HasMaxLength(500);
    }
}

internal sealed class CaseReturnMapping : IEntityTypeConfiguration<CaseReturn>
{
    public void Configure(EntityTypeBuilder<CaseReturn> builder)
    {
        builder.HasKey(r => new { r.Regency, r.CaseId, r.Order });
        builder.HasIndex(r => new { r.Regency, r.At });
        builder.Property(r => r.Step).HasMaxLength(40);
        builder.Property(r => r.Item).HasMaxLength(60);
        builder.Property(r => r.Reason).HasMaxLength(500);
        builder.Property(r => r.Remedy).HasMaxLength(500);
        builder.Property(r => r.By).HasMaxLength(120);
    }
}

internal sealed class RegisterEntryMapping : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.HasKey(e => new { e.Regency, e.Book, e.Year, e.Number });
        builder.HasIndex(e => new { e.Regency, e.CaseId });
        builder.HasIndex(e => new { e.Regency, e.Book, e.Date });
        builder.Property(e => e.Book).HasMaxLength(20);
        builder.Property(e => e.CaseNumber).HasMaxLength(40);
        builder.Property(e => e.Service).HasMaxLength(60);
        builder.Property(e => e.Name).HasMaxLength(120);
        builder.Property(e => e.Area).HasMaxLength(13);
        builder.Property(e => e.Products).HasMaxLength(500);
        builder.Property(e => e.SignatureMark).HasMaxLength(64);
        builder.Property(e => e.By).HasMaxLength(120);
    }
}

internal sealed class HandoverMapping : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> builder)
    {
        builder.HasKey(h => new { h.Regency, h.CaseId });
        builder.Property(h => h.ReceiverName).HasMaxLength(120);
        builder.Property(h => h.ReceiverKind).HasMaxLength(20);
        builder.Property(h => h.Proof).HasMaxLength(20);
        builder.Property(h => h.ProofNote).HasMaxLength(500);
        builder.Property(h => h.Signature).HasMaxLength(64);
        builder.Property(h => h.OfficerName).HasMaxLength(120);
        builder.Property(h => h.Position).HasMaxLength(160);
        builder.Property(h => h.Unit).HasMaxLength(160);
    }
}

internal sealed class RecordingSlotMapping : IEntityTypeConfiguration<RecordingSlot>
{
    public void Configure(EntityTypeBuilder<RecordingSlot> builder)
    {
        builder.HasKey(s => new { s.Regency, s.UnitId, s.At, s.Seat });
        builder.HasIndex(s => new { s.Regency, s.CaseId });
    }
}

internal sealed class CaseDraftMapping : IEntityTypeConfiguration<CaseDraft>
{
    public void Configure(EntityTypeBuilder<CaseDraft> builder)
    {
        builder.HasKey(d => new { d.Regency, d.Id });
        builder.HasIndex(d => new { d.Regency, d.TokenHash }).IsUnique();
        builder.Property(d => d.TokenHash).HasMaxLength(64);
        builder.Property(d => d.Service).HasMaxLength(60);
        builder.Property(d => d.Channel).HasConversion<string>().HasMaxLength(20);
    }
}
