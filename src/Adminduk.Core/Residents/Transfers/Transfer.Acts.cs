using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Transfers;

/// <content>What may happen to a transfer. Its version decides when two want it at once.</content>
public sealed partial class Transfer
{
    private const string Law = "UU 23/2006 Pasal 15";

    /// <summary>Says which letter it is, once the letter has its number.</summary>
    public void Name(string letter, DateOnly? validUntil) => (Letter, ValidUntil) = (NumberOf(letter), validUntil);

    /// <summary>The refusal of any other act on somebody who is about to move.</summary>
    internal Error Holds(Resident person) => State == TransferState.Accepted
        ? Error.Refused("residents.has-moved", person.Name)
        : Error.Refused("residents.in-transfer", person.Name, Letter) with { LegalBasis = Law };

    /// <summary>What stands against taking these people in with this letter; null for nothing.</summary>
    internal Error? CheckArrival(IReadOnlyCollection<string> niks, DateOnly today)
    {
        if (State is TransferState.Accepted or TransferState.Closed) return OfLetter("residents.transfer-accepted", Letter);
        if (State == TransferState.Cancelled) return OfLetter("residents.transfer-cancelled", Letter);
        if (LapsedOn(today)) return OfLetter("residents.transfer-lapsed", Letter, ValidUntil!.Value);
        var named = Remaining.Select(p => p.Nik).ToHashSet(StringComparer.Ordinal);
        if (niks.FirstOrDefault(n => !named.Contains(n)) is { } stranger) return OfPeople("residents.transfer-not-named", Masking.Mask(stranger), Letter);
        var missing = named.Count - niks.Distinct(StringComparer.Ordinal).Count();
        return missing > 0 ? OfPeople("residents.transfer-incomplete", Letter, named.Count, missing) : null;
    }

    /// <summary>The destination took them in.</summary>
    internal void Accept(ProcessContext process, Guid? caseId)
    {
        (State, AcceptedAt, AcceptedBy, AcceptedCaseId) = (TransferState.Accepted, process.Now, process.Process.Id, caseId);
        process.Record("transfer.accepted", "transfer", Id, new { State = nameof(TransferState.Reserved) }, new { State = nameof(TransferState.Accepted), Letter, Origin = Regency });
    }

    /// <summary>The origin has settled its card.</summary>
    internal void Close(ProcessContext process)
    {
        (State, EndedAt, EndedBy) = (TransferState.Closed, process.Now, process.Process.Id);
        process.Record("transfer.closed", "transfer", Id, new { State = nameof(TransferState.Accepted) }, new { State = nameof(TransferState.Closed), Letter });
    }

    /// <summary>Nobody goes.</summary>
    internal Outcome Cancel(ProcessContext process, TransferCancellation cause)
    {
        if (State != TransferState.Reserved) return Error.Refused("residents.transfer-not-reserved", Letter) with { LegalBasis = Law };
        (State, EndedAt, EndedBy, Cancellation) = (TransferState.Cancelled, process.Now, process.Process.Id, cause);
        process.Record(
            "transfer.cancelled", "transfer", Id, new { State = nameof(TransferState.Reserved) }, new { State = nameof(TransferState.Cancelled), Letter, Cause = cause.ToString() });
        return Outcome.Success;
    }

    /// <summary>Strikes somebody who died; without anybody left it is cancelled.</summary>
    internal Outcome Strike(ProcessContext process, Guid resident, DateOnly day)
    {
        People.Single(p => p.ResidentId == resident).StruckOn = day;
        process.Record("transfer.person-struck", "transfer", Id, null, new { ResidentId = resident, Letter });
        Version++;
        return Remaining.Any() ? Outcome.Success : Cancel(process, TransferCancellation.Died);
    }

    private static Error OfLetter(string code, params object[] args) => Error.Refused(code, args) with { Field = "origin-letter", LegalBasis = Law };

    private static Error OfPeople(string code, params object[] args) => Error.Refused(code, args) with { Field = "people", LegalBasis = Law };
}
