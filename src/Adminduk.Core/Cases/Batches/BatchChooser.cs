using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Batches;

/// <summary>Tells which cases of an officer's work list may go on together: those at a step that the SOP marks for batches.</summary>
public sealed class BatchChooser(WorkQueries work, CatalogueHolder catalogues)
{
    /// <summary>Most cases at once.</summary>
    public const int Most = 500;

    /// <summary>True when the row may be part of a batch of this officer.</summary>
    public bool Takes(WorkRow row, Actor actor) => StepOf(row) is { Batch: true } step
        && row.Status is CaseStatus.New or CaseStatus.InProgress
        && (row.ClaimedById is null || row.ClaimedById == actor.Id)
        && actor.Grants.Any(g => g.Role == step.Actor || step.Also.Contains(g.Role));

    /// <summary>Takes the ticked cases out of the officer's own list, or with no ticks everything that the filter leaves.</summary>
    /// <param name="filter">The list as it was shown.</param>
    /// <param name="ticked">Ids of the ticked cases; null for all.</param>
    /// <param name="actor">The officer.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Outcome<BatchSelection>> ChooseAsync(WorkFilter filter, IReadOnlyCollection<Guid>? ticked, Actor actor, CancellationToken ct)
    {
        if (ticked is { Count: 0 }) return Error.Refused("cases.batch-empty");
        if (ticked is { Count: > Most }) return Error.Refused("cases.batch-too-many", ticked.Count, Most);
        var rows = await work.FirstAsync(filter with { All = false, Page = 1, Ids = ticked }, actor, Most, ct);
        var taken = rows.Where(r => Takes(r, actor)).ToList();
        return taken.Count == 0 ? Error.Refused("cases.batch-empty") : new BatchSelection(taken, taken.Exists(r => StepOf(r)!.DoesOperation("sign-document")));
    }

    private Step? StepOf(WorkRow row) => row.Step is null ? null : catalogues.Current.Version(row.Service, row.Effective)?.Steps.Find(s => s.Id == row.Step);
}
