using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents.Matching;

/// <summary>A register in which one person stands twice, found by a run, and the officers who decide.</summary>
internal sealed class Pairs(Register register) : IAsyncDisposable
{
    public const string Evidence = "KTP-el lama dan baru dibandingkan";

    public Register Register => register;

    public Actor Proposer { get; } = Officer("service-officer");

    public Actor Head { get; } = Officer("section-head");

    public Guid StayingId { get; private set; }

    public Guid LeavingId { get; private set; }

    public static Actor Officer(string role, string area = "21.01", Guid? id = null) => new(ActorKind.Officer, id ?? Ids.New(FakeTime.Start), "Petugas " + role)
    {
        Grants = [new Grant(role, area, null, Ids.New(FakeTime.Start), "Jabatan " + role, Ids.New(FakeTime.Start), "Seksi", "office", false)],
    };

    /// <summary>Two households; the second holds the first one's head once more, with a wife.</summary>
    public static async Task<Pairs> OpenAsync(Engine engine)
    {
        var pairs = new Pairs(await Register.OpenAsync(engine));
        (pairs.StayingId, pairs.LeavingId) = (await pairs.AddHeadAsync(null, wife: false), await pairs.AddHeadAsync("081234567890", wife: true));
        return pairs;
    }

    public async Task<DuplicateSuspicion> FindAsync()
    {
        await using var db = register.Office.Open();
        (await new MatchRun(db, register.Office.Clock).RunAsync(Actor.System, null, CancellationToken.None)).Ok.ShouldBeTrue();
        return await db.DuplicateSuspicions.AsNoTracking().SingleAsync();
    }

    public async Task<Guid> WifeAsync()
    {
        var leaving = await register.ResidentAsync(LeavingId);
        return await register.ReadAsync(db => db.Residents.Where(r => r.FamilyId == leaving.FamilyId && r.Id != LeavingId).Select(r => r.Id).SingleAsync());
    }

    public async Task<DuplicateProposal> MergeAsync(DuplicateSuspicion pair) =>
        new(DuplicateVerdict.OnePerson, Evidence, pair.Version) { StayingId = StayingId, HeirId = await WifeAsync(), TakeOver = [nameof(Resident.Phone)] };

    public Task<Outcome<DuplicateSuspicion>> ProposeAsync(DuplicateSuspicion pair, DuplicateProposal draft, Actor? by = null) =>
        DeskAsync(d => d.ProposeAsync(pair.Id, draft, by ?? Proposer, CancellationToken.None));

    public Task<Outcome<DuplicateSuspicion>> AgreeAsync(DuplicateSuspicion pair, Actor? by = null) =>
        DeskAsync(d => d.AgreeAsync(pair.Id, pair.Version, by ?? Head, CancellationToken.None));

    public Task<Outcome<DuplicateSuspicion>> SendBackAsync(DuplicateSuspicion pair, string reason, Actor? by = null) =>
        DeskAsync(d => d.SendBackAsync(pair.Id, reason, pair.Version, by ?? Head, CancellationToken.None));

    /// <summary>Found, proposed as one person and agreed to.</summary>
    public async Task<DuplicateSuspicion> MergedAsync()
    {
        var pair = await FindAsync();
        var proposed = await ProposeAsync(pair, await MergeAsync(pair));
        return (await AgreeAsync(proposed.Value)).Value;
    }

    public ValueTask DisposeAsync() => register.DisposeAsync();

    private async Task<Outcome<DuplicateSuspicion>> DeskAsync(Func<DuplicateDesk, Task<Outcome<DuplicateSuspicion>>> act)
    {
        await using var db = register.Office.Open();
        return await act(new DuplicateDesk(db, register.Families, register.Office.Clock));
    }

    private async Task<Guid> AddHeadAsync(string? phone, bool wife)
    {
        var head = Register.Person("ACHMAD SYAHRUDIN", Sex.Male, 40);
        (head.MotherName, head.FatherName, head.Phone) = ("ROGAYAH", "SYAHRUDIN", phone);
        if (!wife)
        {
            await register.AddAsync(head);
            return head.Id;
        }

        var other = Register.Person("NURHASANAH", Sex.Female, 33, Relationship.Wife);
        (other.MotherName, other.FatherName) = ("ZAINAB", "MUSTAFA");
        await register.AddAsync(head, other);
        return head.Id;
    }
}
