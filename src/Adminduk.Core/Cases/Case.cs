using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>One request (permohonan) for one service, from intake to hand-over, on the SOP version it began with.</summary>
public sealed class Case : IRegional, IHasId, IVersioned, IAudited
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Service code of the catalogue.</summary>
    public required string Service { get; init; }

    /// <summary>Effective date of the definition in use.</summary>
    public DateOnly Effective { get; init; }

    /// <summary>SHA-256 of that definition.</summary>
    public required string DefinitionHash { get; init; }

    /// <summary>How it came in.</summary>
    public CaseChannel Channel { get; init; }

    /// <summary>The word for its state.</summary>
    public CaseStatus Status { get; internal set; } = CaseStatus.New;

    /// <summary>Id of the step it stands at; null once it has ended.</summary>
    public string? Step { get; internal set; }

    /// <summary>Role that owns the current step; for work lists.</summary>
    public string? StepRole { get; internal set; }

    /// <summary>After a return: the step it comes back to when repaired.</summary>
    public string? ResumeStep { get; internal set; }

    /// <summary>When it reached the current step, UTC.</summary>
    public DateTime StepEnteredAt { get; internal set; }

    /// <summary>When the current step's norm runs out, UTC; null without a norm or while standing still.</summary>
    public DateTime? StepDueAt { get; internal set; }

    /// <summary>When it was filed, UTC.</summary>
    public DateTime FiledAt { get; init; }

    /// <summary>When the service clock started (dossier complete, or print ready), UTC.</summary>
    public DateTime? ClockStartedAt { get; internal set; }

    /// <summary>From when the promise counts, UTC; differs from the clock's start where the source says so.</summary>
    public DateTime? PromisedFromAt { get; internal set; }

    /// <summary>When the service clock stopped for good, UTC.</summary>
    public DateTime? ClockStoppedAt { get; internal set; }

    /// <summary>Promised day of a working-day limit, office date.</summary>
    public DateOnly? DueOn { get; internal set; }

    /// <summary>End of that promise as an instant, UTC.</summary>
    public DateTime? DueAt { get; internal set; }

    /// <summary>True when the promise lies past the last maintained calendar year.</summary>
    public bool DueIsProvisional { get; internal set; }

    /// <summary>Since when an officer has the clock stand still; null while he has not.</summary>
    public DateTime? PausedAt { get; internal set; }

    /// <summary>When the overdue case was escalated, UTC.</summary>
    public DateTime? EscalatedAt { get; internal set; }

    /// <summary>When it ended, UTC.</summary>
    public DateTime? EndedAt { get; internal set; }

    /// <summary>The resident it is about, when known to the register.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>The family it is about, when known.</summary>
    public Guid? FamilyId { get; internal set; }

    /// <summary>Applicant's NIK as given, or the temporary number of somebody listed without one.</summary>
    [Sensitive]
    public required string ApplicantNik { get; init; }

    /// <summary>Applicant's name as given.</summary>
    [Sensitive]
    public required string ApplicantName { get; init; }

    /// <summary>Name in comparison form, for search.</summary>
    public string ApplicantKey { get; init; } = "";

    /// <summary>Phone for messages.</summary>
    [Sensitive]
    public string? Phone { get; internal set; }

    /// <summary>E-mail for messages.</summary>
    [Sensitive]
    public string? Email { get; internal set; }

    /// <summary>Language of messages: <c>id</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "id";

    /// <summary>Dotted region code of the applicant's village.</summary>
    public required string Area { get; init; }

    /// <summary>The resident's account, where the portal asks for one.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>The machine client that filed it; it may read it again and answer a return.</summary>
    public Guid? ClientId { get; init; }

    /// <summary>Answers to the form: field id to value, JSON.</summary>
    [Sensitive]
    public required string Answers { get; set; }

    /// <summary>What steps noted: field id to value, JSON (sending district, schedule, destination numbers).</summary>
    public string Facts { get; internal set; } = "{}";

    /// <summary>Number on the receipt, shown to people: <c>BTN-KK-2026-000123</c>. Given at filing.</summary>
    public required string Number { get; init; }

    /// <summary>SHA-256 of the code printed on the receipt.</summary>
    public string ReceiptCodeHash { get; internal set; } = "";

    /// <summary>SHA-256 of the token in the receipt's QR and in links.</summary>
    public string ReceiptTokenHash { get; internal set; } = "";

    /// <summary>When the receipt was issued, UTC; null before the first check.</summary>
    public DateTime? ReceiptIssuedAt { get; internal set; }

    /// <summary>Register book number, given at the first check.</summary>
    public string? RegisterNumber { get; internal set; }

    /// <summary>Unit that took it in.</summary>
    public Guid? IntakeUnitId { get; init; }

    /// <summary>Receiving officer's name, frozen.</summary>
    public string? IntakeOfficer { get; init; }

    /// <summary>Receiving officer's post, frozen.</summary>
    public string? IntakePosition { get; init; }

    /// <summary>Receiving unit's name, frozen.</summary>
    public string? IntakeUnit { get; init; }

    /// <summary>Officer who holds the current step.</summary>
    public Guid? ClaimedById { get; internal set; }

    /// <summary>That officer's name.</summary>
    public string? ClaimedBy { get; internal set; }

    /// <inheritdoc/>
    public long Version { get; internal set; }

    /// <summary>What was done, in order.</summary>
    public List<CaseStep> Steps { get; } = [];

    /// <summary>Requirement by requirement, what was handed in.</summary>
    public List<CaseItem> Items { get; } = [];

    /// <summary>Files.</summary>
    public List<Attachment> Attachments { get; } = [];

    /// <summary>When the clock stood still, and why.</summary>
    public List<CasePause> Pauses { get; } = [];

    /// <summary>What was sent back, and how it was mended.</summary>
    public List<CaseReturn> Returns { get; } = [];

    /// <summary>True once nothing more can happen.</summary>
    public bool Ended => Status is CaseStatus.Done or CaseStatus.Rejected or CaseStatus.Cancelled;
}
