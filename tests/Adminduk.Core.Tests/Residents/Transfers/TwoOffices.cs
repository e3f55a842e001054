using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Transfers;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Adminduk.Core.Tests.Residents.Transfers;

/// <summary>Bintan and Kota Tangerang in one database: people move from the first to the second.</summary>
internal sealed class TwoOffices : IAsyncDisposable
{
    public const string Letter = "SKPWNI/2101/01082026/0007";
    private const string Village = "36.71.01.1001";

    private TwoOffices(Register origin, Register destination) => (Origin, Destination) = (origin, destination);

    public Register Origin { get; }

    public Register Destination { get; }

    public FakeTime Time => Origin.Office.Time;

    public static async Task<TwoOffices> OpenAsync(Engine engine)
    {
        var office = await TestOffice.CreateAsync(engine);
        var both = new TwoOffices(new Register(office), new Register(office.Beside(3671)));
        await both.SettleDestinationAsync();
        return both;
    }

    public static Guid Member(Family family, string name) => family.Members.Single(m => m.Name.StartsWith(name, StringComparison.Ordinal)).Id;

    public static Departure Leaving(Family family, params string[] names) =>
        new(family.Id, [.. names.Select(n => Member(family, n))], new OutsidePlace(Village, "JL. DAAN MOGOT NO. 3", 1, Letter)) { ParentsAgreed = true };

    public static Arrival Coming(Family family, params string[] names) => new(
        [.. names.Select((n, i) => new Newcomer(family.Members.Single(m => m.Name.StartsWith(n, StringComparison.Ordinal)).Nik, i == 0 ? Relationship.Head : Relationship.Other, new()))],
        new OutsidePlace(Register.Village, "DISDUKCAPIL BINTAN", LetterNumber: Letter))
    {
        Home = new HomeAddress("JL. DAAN MOGOT NO. 3", Village),
        MinorHeadAgreed = true,
    };

    /// <summary>The origin signs; the letter is valid for a number of days.</summary>
    public Task<Outcome<DepartureResult>> SignAsync(Departure departure, int days = 30) => Origin.ActAsync(async (db, p) =>
    {
        var left = await Origin.Families.DepartAsync(db, p, departure, CancellationToken.None);
        if (left.Ok) left.Value.Transfer?.Name(departure.Destination.LetterNumber!, Origin.Today.AddDays(days));
        return left;
    });

    public Task<Outcome<FamilyChange>> TakeInAsync(Arrival arrival) =>
        Destination.ActAsync((db, p) => Destination.Families.ArriveAsync(db, p, arrival, CancellationToken.None));

    public Task<Outcome<Transfer>> CancelAsync(Guid id) =>
        Origin.ActAsync((db, p) => FamilyService.CancelTransferAsync(db, p, id, TransferCancellation.Withdrawn, CancellationToken.None));

    public async Task<int> RoundAsync()
    {
        await using var db = Origin.Office.Open();
        return await new TransferRound(db, Origin.Families, Origin.Office.Clock, NullLogger<TransferRound>.Instance).RunAsync(CancellationToken.None);
    }

    public Task<Transfer> TransferAsync() => Origin.ReadAsync(db => db.Transfers.Include(t => t.People).SingleAsync());

    /// <summary>In which regencies the register says that a NIK is active.</summary>
    public Task<List<int>> ActiveInAsync(string nik) => Origin.ReadAsync(db =>
        db.Residents.IgnoreQueryFilters().Where(r => r.Nik == nik && r.Status == ResidentStatus.Active).Select(r => r.Regency).ToListAsync());

    public Task<int?> HolderAsync(string nik) => Origin.ReadAsync(db => db.Domiciles.Where(d => d.Nik == nik).Select(d => (int?)d.Holder).SingleOrDefaultAsync());

    public ValueTask DisposeAsync() => Origin.DisposeAsync();

    // A register stands in the database once it has a family.
    private async Task SettleDestinationAsync()
    {
        await using var db = Destination.Office.Open();
        db.Begin("test.family-made", Actor.System, Destination.Office.Clock.Now);
        db.Families.Add(new Family { Id = Ids.New(Destination.Office.Clock.Now), Number = "3671010101200001", Address = "JL. VETERAN NO. 1", Village = Village });
        await db.SaveChangesAsync();
    }
}
