using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Reporting;

/// <summary>Internal supervision in tiers up to the head of the office (waskat): the open and overdue work of the posts below.</summary>
public sealed class Supervision(Superiors superiors, WorkQueries work, CatalogueHolder catalogues)
{
    /// <summary>How much waits at each post whose role has steps in the office's procedures.</summary>
    public async Task<Outcome<SupervisionSheet>> SheetAsync(Actor actor, CancellationToken ct)
    {
        var found = await superiors.PostsAsync(actor, ct);
        if (!found.Try(out var posts)) return Outcome<SupervisionSheet>.Fail(found.Errors);
        var loads = await work.LoadAsync(ct);
        var working = catalogues.Current.Definitions.SelectMany(d => d.Steps).SelectMany(s => s.Also.Prepend(s.Actor)).ToHashSet(StringComparer.Ordinal);
        var rows = posts.Where(p => p.Depth == 0 || working.Contains(p.Reach.Role)).Select(p => Row(p, [.. loads.Where(p.Reach.Covers)])).ToList();
        var all = loads.Where(l => posts.Any(p => p.Reach.Covers(l))).ToList();
        return new SupervisionSheet(rows, all.Sum(l => l.Open), all.Sum(l => l.Overdue));
    }

    /// <summary>The cases that wait at one of the posts, or at all of them.</summary>
    public async Task<Outcome<Page<WorkRow>>> CasesAsync(Guid? post, WorkFilter filter, Actor actor, CancellationToken ct)
    {
        var found = await superiors.PostsAsync(actor, ct);
        if (!found.Try(out var posts)) return Outcome<Page<WorkRow>>.Fail(found.Errors);
        var chosen = posts.Where(p => post is null || p.Id == post).Select(p => p.Reach).ToList();
        if (chosen.Count == 0) return Error.NotFound("reporting.post-unknown");
        return await work.WithinAsync(filter, chosen, actor, ct);
    }

    private static PostLoad Row(SupervisedPost post, List<WorkLoad> loads) => new(post, loads.Sum(l => l.Open), loads.Sum(l => l.Overdue));
}
