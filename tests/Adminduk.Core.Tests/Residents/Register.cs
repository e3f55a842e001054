using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents;

/// <summary>A register to act on: people and families are made quickly, effects run as a service would run them.</summary>
internal sealed class Register(TestOffice office) : IAsyncDisposable
{
    public const string Village = "21.01.06.1001";
    public const string OtherVillage = "21.01.07.1003";
    public static readonly OutsidePlace Batam = new("21.71.02.1001", "JL. ENGKU PUTRI NO. 1", 1, "SKPWNI/2171/1");
    private static int serial;

    public TestOffice Office => office;

    public NameVocabulary Names { get; } = new();

    public FamilyService Families => new(office.Clock, Names);

    public IdCardService Cards => new(office.Clock);

    public DateOnly Today => office.Clock.Today;

    public static async Task<Register> OpenAsync(Engine engine) => new(await TestOffice.CreateAsync(engine));

    public static Resident Person(string name = "SITI AMINAH", Sex sex = Sex.Female, int age = 30, Relationship relationship = Relationship.Head)
    {
        var birth = DateOnly.FromDateTime(FakeTime.Start).AddYears(-age).AddDays(-1);
        var number = Interlocked.Increment(ref serial);
        return new Resident
        {
            Regency = 2101,
            Id = Ids.New(FakeTime.Start),
            Nik = $"210106{birth.Day + (sex == Sex.Female ? 40 : 0):00}{birth:MMyy}{number % 10_000:0000}",
            Name = name,
            SearchName = NameKey.Of(name),
            Sex = sex,
            BirthPlace = "TANJUNGPINANG",
            BirthDate = birth,
            Relationship = relationship,
            MaritalStatus = relationship is Relationship.Wife or Relationship.Husband ? MaritalStatus.Married : MaritalStatus.Single,
            MarriageActNumber = "1/2010",
        };
    }

    public async Task<Family> AddAsync(params Resident[] members)
    {
        await using var db = office.Open();
        var process = db.Begin("test.family-made", Actor.System, office.Clock.Now);
        var family = new Family
        {
            Regency = 2101,
            Id = Ids.New(office.Clock.Now),
            Number = $"210106010120{Interlocked.Increment(ref serial) % 10_000:0000}",
            Address = "JL. KAMBOJA NO. 7",
            Rt = "002",
            Rw = "001",
            Village = Village,
        };
        db.Families.Add(family);
        db.AddressPeriods.Add(new AddressPeriod
        {
            Regency = 2101,
            Id = Ids.New(process.Now),
            FamilyId = family.Id,
            Address = family.Address,
            Rt = "002",
            Rw = "001",
            Village = Village,
            From = new(2020, 1, 1),
        });
        foreach (var member in members)
        {
            member.FamilyId = family.Id;
            family.Members.Add(member);
            db.Residents.Add(member);
            db.NameWords.AddRange(NameWords.Of(member));
            db.FamilyMemberships.Add(new FamilyMembership
            {
                Regency = 2101,
                Id = Ids.New(process.Now),
                ResidentId = member.Id,
                FamilyId = family.Id,
                Relationship = member.Relationship,
                From = new(2020, 1, 1),
            });
        }

        await db.SaveChangesAsync();
        return family;
    }

    public Task<Family> AddCoupleWithChildrenAsync() => AddAsync(
        Person("BUDI SANTOSO", Sex.Male, 45, Relationship.Head),
        Person("SITI AMINAH", Sex.Female, 42, Relationship.Wife),
        Person("AGUS SANTOSO", Sex.Male, 20, Relationship.Child),
        Person("DEWI SANTOSO", Sex.Female, 10, Relationship.Child));

    /// <summary>Runs an effect as its caller does: one transaction, one save.</summary>
    public async Task<Outcome<T>> ActAsync<T>(Func<AdmindukDbContext, ProcessContext, Task<Outcome<T>>> effect)
    {
        await using var db = office.Open();
        await using var transaction = await db.BeginAsync(CancellationToken.None);
        var process = db.Begin("test.effect", Actor.System, office.Clock.Now);
        var outcome = await effect(db, process);
        if (!outcome.Ok) return outcome;
        try
        {
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Error.Conflict("test.somebody-was-faster");
        }
    }

    public async Task<T> ReadAsync<T>(Func<AdmindukDbContext, Task<T>> read)
    {
        await using var db = office.Open();
        return await read(db);
    }

    public Task<Family> FamilyAsync(Guid id) => ReadAsync(db => db.Families.Include(f => f.Members).SingleAsync(f => f.Id == id));

    public Task<Resident> ResidentAsync(Guid id) => ReadAsync(db => db.Residents.SingleAsync(r => r.Id == id));

    public async Task ChangeAsync(Guid resident, Action<Resident> change)
    {
        await using var db = office.Open();
        db.Begin("test.person-changed", Actor.System, office.Clock.Now);
        change(await db.Residents.SingleAsync(r => r.Id == resident));
        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();
}
