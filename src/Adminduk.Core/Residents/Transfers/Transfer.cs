using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Transfers;

/// <summary>
/// A move between two regencies whose registers stand in this database: one row of the origin, seen and decided by the destination. Until the
/// destination accepts, the people are residents of the origin (UU 23/2006 article 15: the arrival is reported where one comes to live).
/// </summary>
public sealed partial class Transfer : IRegional, IVersioned
{
    /// <summary>The origin.</summary>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>How far it is.</summary>
    public TransferState State { get; internal set; } = TransferState.Reserved;

    /// <summary>The card on which the people stand until the origin has settled it.</summary>
    public Guid FamilyId { get; init; }

    /// <summary>Four-digit code of the destination.</summary>
    public int ToRegency { get; init; }

    /// <summary>Dotted code of the village they go to.</summary>
    public required string ToRegion { get; init; }

    /// <summary>Address they go to.</summary>
    [Sensitive]
    public required string ToAddress { get; init; }

    /// <summary>Alasan pindah, code list <c>move-reason</c>.</summary>
    public int? Reason { get; init; }

    /// <summary>Number of the SKPWNI, as <see cref="NumberOf"/> writes it.</summary>
    public required string Letter { get; set; }

    /// <summary>Last day of the letter; null when it does not lapse.</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>What becomes of those who stay, carried out when the origin closes: <see cref="StayingPlan"/>.</summary>
    public required string Plan { get; init; }

    /// <summary>The request at the origin.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>When the letter was signed, UTC.</summary>
    public DateTime ReservedAt { get; init; }

    /// <summary>The act of the origin that reserved it.</summary>
    public Guid ReservedBy { get; init; }

    /// <summary>When the destination took the people in, UTC.</summary>
    public DateTime? AcceptedAt { get; internal set; }

    /// <summary>The request at the destination.</summary>
    public Guid? AcceptedCaseId { get; internal set; }

    /// <summary>The act of the destination that accepted it.</summary>
    public Guid? AcceptedBy { get; internal set; }

    /// <summary>When the origin closed or cancelled it, UTC.</summary>
    public DateTime? EndedAt { get; internal set; }

    /// <summary>The act of the origin that ended it.</summary>
    public Guid? EndedBy { get; internal set; }

    /// <summary>Why it was cancelled.</summary>
    public TransferCancellation? Cancellation { get; internal set; }

    /// <inheritdoc/>
    public long Version { get; internal set; }

    /// <summary>Everyone whom the letter names.</summary>
    public List<TransferPerson> People { get; } = [];

    /// <summary>Those who still move: whom death has not struck from the letter.</summary>
    public IEnumerable<TransferPerson> Remaining => People.Where(p => p.StruckOn is null);

    /// <summary>True until it is closed or cancelled.</summary>
    public bool Open => State is TransferState.Reserved or TransferState.Accepted;

    /// <summary>True from the day after the letter's last.</summary>
    public bool LapsedOn(DateOnly day) => ValidUntil < day;

    /// <summary>A letter's number without blanks, in capitals: people copy it by hand.</summary>
    public static string NumberOf(string? typed) => string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
