using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Acts;

/// <content>What may happen to an act; an annulled one refuses all of it.</content>
public sealed partial class Act
{
    private const string Law = "Permendagri 108/2019";

    /// <summary>Writes into the margin.</summary>
    /// <param name="kind">Why.</param>
    /// <param name="text">The note, a full sentence.</param>
    /// <param name="basis">What it rests on: a court's decision with number and date, a statement.</param>
    /// <param name="process">The act in progress.</param>
    /// <param name="today">Office date.</param>
    /// <param name="caseId">The case.</param>
    public Outcome Note(NoteKind kind, string text, string basis, ProcessContext process, DateOnly today, Guid? caseId)
    {
        if (Refused() is { } refusal) return refusal;
        // Without a regency: the model sets it, and a note whose key is whole would count as saved already.
        Notes.Add(new MarginalNote { ActId = Id, Order = Notes.Count + 1, Kind = kind, On = today, Text = text, Basis = basis, CaseId = caseId, ProcessId = process.Process.Id });
        Version++;
        process.Record("act.noted", "act", Id, null, new { Kind = kind.ToString(), Order = Notes.Count });
        return Outcome.Success;
    }

    /// <summary>Puts a corrected text into force; the old one stays (pembetulan akta).</summary>
    public Outcome Correct(string content, string reason, ProcessContext process, DateOnly today, Guid? caseId)
    {
        if (Refused() is { } refusal) return refusal;
        if (content == Content) return Error.Refused("acts.nothing-to-correct") with { LegalBasis = Law };
        Revisions.Add(new ActRevision { ActId = Id, Order = Revisions.Count + 1, Content = Content, Until = today, Reason = reason, CaseId = caseId, ProcessId = process.Process.Id });
        Content = content;
        process.Record("act.corrected", "act", Id, new { Text = Revisions.Count }, new { Text = Revisions.Count + 1, reason });
        return Outcome.Success;
    }

    /// <summary>Takes the act out of force; its text stays (pembatalan akta).</summary>
    public Outcome Annul(string text, string basis, ProcessContext process, DateOnly today, Guid? caseId, NoteKind kind = NoteKind.Annulment)
    {
        if (Note(kind, text, basis, process, today, caseId) is { Ok: false } refused) return refused;
        Status = ActStatus.Annulled;
        process.Record("act.annulled", "act", Id, new { Status = ActStatus.InForce }, new { Status, basis });
        return Outcome.Success;
    }

    /// <summary>Counts one more excerpt.</summary>
    public Outcome IssueExcerpt(ProcessContext process)
    {
        if (Refused() is { } refusal) return refusal;
        Excerpts++;
        process.Record("act.excerpt-issued", "act", Id, new { Excerpts = Excerpts - 1 }, new { Excerpts });
        return Outcome.Success;
    }

    /// <summary>Says where the paper lies.</summary>
    public void Shelve(string? room, string? cabinet, string? box, string? sheet, ProcessContext process)
    {
        var before = new { Room, Cabinet, Box, Sheet };
        (Room, Cabinet, Box, Sheet) = (room, cabinet, box, sheet);
        process.Record("act.shelved", "act", Id, before, new { Room, Cabinet, Box, Sheet });
    }

    private Error? Refused() => Status == ActStatus.Annulled ? Error.Refused("acts.annulled", Number) with { LegalBasis = Law } : null;
}
