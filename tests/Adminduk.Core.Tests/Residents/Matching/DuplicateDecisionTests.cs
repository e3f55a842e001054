using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.LifeCourse;
using Adminduk.Core.Residents.Matching;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents.Matching;

public sealed class DuplicateDecisionTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task Two_officers_merge_two_entries_and_the_life_tells_it(Engine engine)
    {
        await using var pairs = await Pairs.OpenAsync(engine);
        var found = await pairs.FindAsync();

        var proposed = await pairs.ProposeAsync(found, await pairs.MergeAsync(found));
        (await pairs.Register.ResidentAsync(pairs.LeavingId)).Status.ShouldBe(ResidentStatus.Active);
        var agreed = await pairs.AgreeAsync(proposed.Value);

        (proposed.Value.State, agreed.Value.State).ShouldBe((SuspicionState.FirstDecision, SuspicionState.Confirmed));
        var (leaving, staying) = (await pairs.Register.ResidentAsync(pairs.LeavingId), await pairs.Register.ResidentAsync(pairs.StayingId));
        (leaving.Status, leaving.FamilyId, leaving.DuplicateOfId).ShouldBe((ResidentStatus.Duplicate, null, staying.Id));
        (staying.Status, staying.Phone).ShouldBe((ResidentStatus.Active, "081234567890"));
        (await LifeAsync(pairs, staying.Id)).ShouldContain(s => s.StartsWith("Data ganda digabungkan ke data ini: ACHMAD SYAHRUDIN, NIK 2101 ••••", StringComparison.Ordinal));
        (await LifeAsync(pairs, leaving.Id)).ShouldContain(s => s.StartsWith("Data ini dinyatakan ganda. Data yang berlaku: ACHMAD SYAHRUDIN", StringComparison.Ordinal));
        (await LifeAsync(pairs, leaving.Id)).ShouldContain("Data berubah: KK; status penduduk dari aktif menjadi ganda.");
        var acts = await pairs.Register.ReadAsync(db => db.Processes.Where(p => p.SubjectId == found.Id).ToListAsync());
        acts.Select(p => (p.Type, p.Reason)).ShouldBe([("duplicate.proposed", Pairs.Evidence), ("duplicate.merged", Pairs.Evidence)], ignoreOrder: true);
        acts.Select(p => p.ActorId).Distinct().Count().ShouldBe(2);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Two_people_stay_two_and_are_not_found_again(Engine engine)
    {
        await using var pairs = await Pairs.OpenAsync(engine);
        var found = await pairs.FindAsync();
        var different = new DuplicateProposal(DuplicateVerdict.TwoPeople, "Ayah dan anak senama, akta berbeda", found.Version);

        var agreed = await pairs.AgreeAsync((await pairs.ProposeAsync(found, different)).Value);

        agreed.Value.State.ShouldBe(SuspicionState.Dismissed);
        (await pairs.Register.ReadAsync(db => db.Residents.CountAsync(r => r.Status == ResidentStatus.Active))).ShouldBe(3);
        (await pairs.FindAsync()).State.ShouldBe(SuspicionState.Dismissed);
        (await pairs.ProposeAsync(agreed.Value, different with { Version = agreed.Value.Version })).Error!.Code.ShouldBe("residents.duplicate-dismissed-already");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Nobody_agrees_to_his_own_proposal_nor_in_the_same_role(Engine engine)
    {
        await using var pairs = await Pairs.OpenAsync(engine);
        var found = await pairs.FindAsync();
        var proposed = (await pairs.ProposeAsync(found, await pairs.MergeAsync(found), pairs.Head)).Value;
        var both = pairs.Head with { Grants = [.. pairs.Head.Grants, .. Pairs.Officer("division-head").Grants] };

        (await pairs.AgreeAsync(proposed)).Error!.Code.ShouldBe("residents.duplicate-own-proposal");
        (await pairs.AgreeAsync(proposed, both)).Error!.Code.ShouldBe("residents.duplicate-own-proposal");
        (await pairs.SendBackAsync(proposed, Pairs.Evidence)).Error!.Code.ShouldBe("residents.duplicate-own-proposal");
        (await pairs.AgreeAsync(proposed, Pairs.Officer("section-head"))).Error!.Code.ShouldBe("residents.duplicate-same-role");
        (await pairs.Register.ResidentAsync(pairs.LeavingId)).Status.ShouldBe(ResidentStatus.Active);
        (await pairs.AgreeAsync(proposed, Pairs.Officer("division-head"))).Value.State.ShouldBe(SuspicionState.Confirmed);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Other_roles_districts_and_residents_are_refused(Engine engine)
    {
        await using var pairs = await Pairs.OpenAsync(engine);
        var found = await pairs.FindAsync();
        var draft = await pairs.MergeAsync(found);
        Actor[] strangers =
        [
            Pairs.Officer("front-office"), Pairs.Officer("register-reader"), Pairs.Officer("division-head"), Pairs.Officer("administrator"),
            Pairs.Officer("service-officer", "21.01.06"), Actor.Applicant("ANI"), Actor.System,
        ];

        foreach (var stranger in strangers) (await pairs.ProposeAsync(found, draft, stranger)).Error!.Code.ShouldBe("residents.duplicate-not-yours", stranger.Name);
        var proposed = (await pairs.ProposeAsync(found, draft)).Value;
        Actor[] unable = [Pairs.Officer("service-officer"), Pairs.Officer("front-office"), Pairs.Officer("section-head", "21.01.06"), Pairs.Officer("administrator"), Actor.System];
        foreach (var stranger in unable) (await pairs.AgreeAsync(proposed, stranger)).Error!.Kind.ShouldBe(ErrorKind.Forbidden, stranger.Name);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_proposal_goes_back_with_a_reason_and_may_come_again(Engine engine)
    {
        await using var pairs = await Pairs.OpenAsync(engine);
        var found = await pairs.FindAsync();
        var proposed = (await pairs.ProposeAsync(found, await pairs.MergeAsync(found))).Value;

        (await pairs.ProposeAsync(proposed, await pairs.MergeAsync(proposed))).Error!.Code.ShouldBe("residents.duplicate-proposed-already");
        (await pairs.SendBackAsync(proposed, "kurang")).Error!.Code.ShouldBe("residents.duplicate-reason-short");
        var back = (await pairs.SendBackAsync(proposed, "Lampirkan akta kelahiran dahulu")).Value;

        (back.State, back.DecisionReason).ShouldBe((SuspicionState.Open, "Lampirkan akta kelahiran dahulu"));
        (await pairs.AgreeAsync(back)).Error!.Code.ShouldBe("residents.duplicate-nothing-proposed");
        (await pairs.ProposeAsync(back, await pairs.MergeAsync(back))).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_agreements_at_once_one_wins(Engine engine)
    {
        await using var pairs = await Pairs.OpenAsync(engine);
        var found = await pairs.FindAsync();
        var proposed = (await pairs.ProposeAsync(found, await pairs.MergeAsync(found))).Value;
        Actor[] heads = [pairs.Head, Pairs.Officer("division-head")];

        var both = await Task.WhenAll(heads.Select(h => Task.Run(() => pairs.AgreeAsync(proposed, h))));

        both.Count(o => o.Ok).ShouldBe(1);
        both.Single(o => !o.Ok).Error!.Code.ShouldBe("common.faster");
        (await pairs.Register.ReadAsync(db => db.Processes.CountAsync(p => p.Type == "duplicate.merged"))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_merge_is_taken_back_by_two_officers_and_all_is_as_before(Engine engine)
    {
        await using var pairs = await Pairs.OpenAsync(engine);
        var (before, wife) = (await pairs.Register.ResidentAsync(pairs.LeavingId), await pairs.WifeAsync());
        var merged = await pairs.MergedAsync();
        (await pairs.Register.ResidentAsync(wife)).Relationship.ShouldBe(Relationship.Head);
        var back = new DuplicateProposal(DuplicateVerdict.TakeBack, "Ternyata dua orang: sidik jari berbeda", merged.Version);

        var proposed = (await pairs.ProposeAsync(merged, back)).Value;
        (await pairs.AgreeAsync(proposed, pairs.Proposer)).Ok.ShouldBeFalse();
        var done = await pairs.AgreeAsync(proposed);

        done.Value.State.ShouldBe(SuspicionState.Reversed);
        var after = await pairs.Register.ResidentAsync(pairs.LeavingId);
        (after.Status, after.StatusSince, after.FamilyId, after.Relationship, after.DuplicateOfId).ShouldBe((before.Status, before.StatusSince, before.FamilyId, before.Relationship, null));
        (await pairs.Register.ResidentAsync(wife)).Relationship.ShouldBe(Relationship.Wife);
        (await pairs.Register.ResidentAsync(pairs.StayingId)).Phone.ShouldBeNull();
        (await LifeAsync(pairs, pairs.LeavingId)).ShouldContain(s => s.StartsWith("Data ini berlaku lagi; penggabungan dengan ACHMAD SYAHRUDIN", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Taking_back_what_was_not_merged_a_stale_page_and_a_choice_left_open_are_refused(Engine engine)
    {
        await using var pairs = await Pairs.OpenAsync(engine);
        var found = await pairs.FindAsync();
        var draft = await pairs.MergeAsync(found);

        (await pairs.ProposeAsync(found, draft with { Verdict = DuplicateVerdict.TakeBack })).Error!.Code.ShouldBe("residents.duplicate-not-merged");
        (await pairs.ProposeAsync(found, draft with { StayingId = null })).Error!.Code.ShouldBe("residents.duplicate-choose");
        (await pairs.ProposeAsync(found, draft with { Version = 7 })).Error!.Code.ShouldBe("common.faster");
        (await pairs.ProposeAsync(found, draft with { HeirId = null })).Error!.Code.ShouldBe("residents.merge-head");
        (await pairs.Register.ReadAsync(db => db.DuplicateSuspicions.SingleAsync())).State.ShouldBe(SuspicionState.Open);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_list_is_for_officers_of_the_whole_regency_and_names_why(Engine engine)
    {
        await using var pairs = await Pairs.OpenAsync(engine);
        var found = await pairs.FindAsync();
        await using var db = pairs.Register.Office.Open();
        var queries = new DuplicateQueries(db);

        var list = await queries.ListAsync(SuspicionState.Open, 1, 50, Pairs.Officer("register-reader"), CancellationToken.None);
        var pair = await queries.PairAsync(found.Id, pairs.Head, CancellationToken.None);

        list.Value.Items.Select(l => l.Pair.Id).ShouldBe([found.Id]);
        pair.Value.Weights.Single(w => w.Field == MatchField.Name).Level.ShouldBe(MatchLevel.Same);
        pair.Value.Weights.Select(w => w.Field).ShouldBe(Enum.GetValues<MatchField>());
        (await queries.ListAsync(null, 1, 50, Pairs.Officer("front-office", "21.01.06"), CancellationToken.None)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await queries.PairAsync(found.Id, Pairs.Officer("administrator"), CancellationToken.None)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await queries.PairAsync(Guid.Empty, pairs.Head, CancellationToken.None)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_double_is_reached_from_the_entry_that_holds(Engine engine)
    {
        await using var pairs = await Pairs.OpenAsync(engine);
        await pairs.MergedAsync();
        await using var db = pairs.Register.Office.Open();
        var reader = new RegisterReader(db, new RegisterHistory(db), pairs.Register.Office.Clock);

        var (staying, leaving) = (await reader.OpenResidentAsync(pairs.StayingId, pairs.Head, CancellationToken.None), await reader.OpenResidentAsync(pairs.LeavingId, pairs.Head, CancellationToken.None));

        staying.Value.Duplicates.Select(d => d.Id).ShouldBe([pairs.LeavingId]);
        leaving.Value.DuplicateOf!.Id.ShouldBe(pairs.StayingId);
        leaving.Value.Homes.ShouldNotBeEmpty();
    }

    private static async Task<List<string>> LifeAsync(Pairs pairs, Guid id)
    {
        await using var db = pairs.Register.Office.Open();
        var lives = new LifeCourses(db, new LifeSentences(CodeLists.Shipped, RegionDirectory.Shipped), pairs.Register.Office.Clock);
        return [.. (await lives.OfResidentAsync(id, CancellationToken.None)).Select(e => e.Sentence)];
    }
}
