using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Where two officers decide whether two entries are one person.</summary>
public sealed class DuplicateDesk(AdmindukDbContext db, FamilyService families, OfficeClock clock)
{
    private const int ShortestReason = 10;

    /// <summary>The first officer proposes: one person and which entry stays, two people, or a merge taken back.</summary>
    public Task<Outcome<DuplicateSuspicion>> ProposeAsync(Guid id, DuplicateProposal draft, Actor actor, CancellationToken ct) => DecideAsync(actor, async () =>
    {
        var access = DuplicateAccess.Propose(actor, db.Regency);
        if (!access.Try(out var grant)) return Outcome<DuplicateSuspicion>.Fail(access.Errors);
        var opened = await OpenAsync(id, draft.Version, ct);
        if (!opened.Try(out var pair)) return opened;
        if (CheckReason(draft.Reason) is { } unreasoned) return unreasoned;
        var was = Snapshot(pair);
        if (draft.Verdict == DuplicateVerdict.OnePerson && draft.StayingId != pair.FirstId && draft.StayingId != pair.SecondId) return Error.Invalid("Choice", "residents.duplicate-choose");
        if (pair.Propose(draft, actor, grant, clock.Now) is { Ok: false } refused) return Outcome<DuplicateSuspicion>.Fail(refused.Errors);
        if (await ForeseeAsync(pair, ct) is { Ok: false } hopeless) return Outcome<DuplicateSuspicion>.Fail(hopeless.Errors);
        return await RecordAsync("duplicate.proposed", pair, was, db.Begin("duplicate.proposed", actor, clock.Now, grant, pair.Id, reason: draft.Reason.Trim()), ct);
    });

    /// <summary>A second officer agrees: the entries are merged, taken apart, or remain two.</summary>
    public Task<Outcome<DuplicateSuspicion>> AgreeAsync(Guid id, long version, Actor actor, CancellationToken ct) => DecideAsync(actor, async () =>
    {
        var opened = await OpenAsync(id, version, ct);
        if (!opened.Try(out var pair)) return opened;
        var access = DuplicateAccess.Agree(actor, pair, db.Regency);
        if (!access.Try(out var grant)) return Outcome<DuplicateSuspicion>.Fail(access.Errors);
        var was = Snapshot(pair);
        if (pair.Agree(actor, grant, clock.Now) is { Ok: false } refused) return Outcome<DuplicateSuspicion>.Fail(refused.Errors);
        var name = NameOf(pair);
        var process = db.Begin(name, actor, clock.Now, grant, pair.Id, reason: pair.ProposalReason);
        // The pair is taken first, so that of two officers at once the second is told so and not what the register says by then.
        await db.SaveChangesAsync(ct);
        var done = await CarryOutAsync(pair, process, ct);
        return done.Ok ? await RecordAsync(name, pair, was, process, ct) : Outcome<DuplicateSuspicion>.Fail(done.Errors);
    });

    /// <summary>A second officer sends the proposal back; nothing changes in the register.</summary>
    public Task<Outcome<DuplicateSuspicion>> SendBackAsync(Guid id, string? reason, long version, Actor actor, CancellationToken ct) => DecideAsync(actor, async () =>
    {
        var opened = await OpenAsync(id, version, ct);
        if (!opened.Try(out var pair)) return opened;
        var access = DuplicateAccess.Agree(actor, pair, db.Regency);
        if (!access.Try(out var grant)) return Outcome<DuplicateSuspicion>.Fail(access.Errors);
        if (CheckReason(reason) is { } unreasoned) return unreasoned with { Field = "ReturnReason" };
        var was = Snapshot(pair);
        if (pair.SendBack(reason!, actor, grant, clock.Now) is { Ok: false } refused) return Outcome<DuplicateSuspicion>.Fail(refused.Errors);
        return await RecordAsync("duplicate.returned", pair, was, db.Begin("duplicate.returned", actor, clock.Now, grant, pair.Id, reason: reason!.Trim()), ct);
    });

    private static string NameOf(DuplicateSuspicion pair) => pair.State switch
    {
        SuspicionState.Confirmed => "duplicate.merged",
        SuspicionState.Dismissed => "duplicate.dismissed",
        _ => "duplicate.separated",
    };

    private static Error? CheckReason(string? reason) => (reason ?? "").Trim().Length switch
    {
        < ShortestReason => Error.Invalid("Reason", "residents.duplicate-reason-short", ShortestReason),
        > DuplicateSuspicion.LongestReason => Error.Invalid("Reason", "residents.duplicate-reason-long", DuplicateSuspicion.LongestReason),
        _ => null,
    };

    private async Task<Outcome<DuplicateSuspicion>> OpenAsync(Guid id, long version, CancellationToken ct)
    {
        if (await db.DuplicateSuspicions.FirstOrDefaultAsync(s => s.Id == id, ct) is not { } pair) return Error.NotFound("residents.duplicate-unknown");
        return pair.Version == version ? pair : Error.Conflict("common.faster");
    }

    private async Task<Outcome> CarryOutAsync(DuplicateSuspicion pair, ProcessContext process, CancellationToken ct)
    {
        if (pair.State == SuspicionState.Dismissed) return Outcome.Success;
        var done = pair.State == SuspicionState.Confirmed
            ? await families.MergeAsync(db, process, pair.AsMerge(), ct)
            : await families.SeparateAsync(db, process, MergeRecord.Read(pair.Merged!), ct);
        if (done.Try(out var record)) pair.Merged = pair.State == SuspicionState.Confirmed ? record.Write() : null;
        return done;
    }

    // What the second officer's agreement would meet is told to the first one already.
    private async Task<Outcome> ForeseeAsync(DuplicateSuspicion pair, CancellationToken ct)
    {
        if (pair.Verdict == DuplicateVerdict.TwoPeople) return Outcome.Success;
        var people = await db.Residents.AsNoTracking().Include(r => r.Rare).Where(r => r.Id == pair.FirstId || r.Id == pair.SecondId).ToDictionaryAsync(r => r.Id, ct);
        var (staying, leaving) = (people[pair.StayingId!.Value], people[pair.Other(pair.StayingId.Value)]);
        var record = pair.Merged is { } json ? MergeRecord.Read(json) : null;
        var card = leaving.FamilyId ?? record?.FamilyId;
        var family = await db.Families.AsNoTracking().Include(f => f.Members).FirstOrDefaultAsync(f => f.Id == card, ct);
        if (pair.Verdict == DuplicateVerdict.OnePerson) return FamilyService.CheckMerge(staying, leaving, family, pair.AsMerge(), clock.Today);
        return FamilyService.CheckSeparation(record!, staying, leaving, family) is { } refusal ? refusal : Outcome.Success;
    }

    private async Task<Outcome<DuplicateSuspicion>> RecordAsync(string name, DuplicateSuspicion pair, object was, ProcessContext process, CancellationToken ct)
    {
        process.Record(name, "duplicate-suspicion", pair.Id, was, Snapshot(pair));
        await db.SaveChangesAsync(ct);
        return pair;
    }

    private static object Snapshot(DuplicateSuspicion pair) => new
    {
        pair.FirstId,
        pair.SecondId,
        State = pair.State.ToString(),
        Verdict = pair.Verdict?.ToString(),
        pair.StayingId,
        pair.HeirId,
        pair.TakeOver,
    };

    private Task<Outcome<DuplicateSuspicion>> DecideAsync(Actor actor, Func<Task<Outcome<DuplicateSuspicion>>> decide) =>
        db.DecideAsync(actor, null, Guid.Empty, decide, _ => throw new InvalidOperationException("without a key nothing is repeated"), CancellationToken.None);
}
