using System.Globalization;
using Adminduk.Core.Acts;
using Adminduk.Core.Cases;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Lives;

/// <summary>The people of a small town as the register has them now, and the dice that choose among them.</summary>
internal sealed class Town
{
    private static readonly string[] GivenNames = ["JOKO", "AGUS", "DEWI", "RATNA", "HASAN", "MARIA", "TJIA", "WAYAN"];
    private static readonly string[] FamilyNames = ["SUSILO", "PRATAMA", "SARI", "SIMANJUNTAK", "OETOMO", "LESTARI"];

    private Town(Random dice, DateOnly today, List<Family> families, List<Resident> people, List<Act> acts) =>
        (Dice, Today, Families, People, Acts) = (dice, today, families, people, acts);

    public Random Dice { get; }

    public DateOnly Today { get; }

    /// <summary>Cards in force, with their members.</summary>
    public List<Family> Families { get; }

    /// <summary>Everybody whom the register ever knew.</summary>
    public List<Resident> People { get; }

    /// <summary>Every act in the books, annulled ones too.</summary>
    public List<Act> Acts { get; }

    public IReadOnlyList<Resident> Living => People.FindAll(p => p.Status == ResidentStatus.Active);

    /// <summary>Most often one of a sex, the unmarried first; now and then anybody.</summary>
    public Resident Adult(Sex sex)
    {
        var fitting = Adults.Where(p => p.Sex == sex).ToList();
        if (fitting.Count == 0 || Chance(8)) return Adult();
        var free = fitting.FindAll(p => p.MaritalStatus is not (MaritalStatus.Married or MaritalStatus.MarriedUnrecorded));
        return free.Count > 0 && Chance(2) ? Any(free) : Any(fitting);
    }

    public IReadOnlyList<Resident> Adults => People.FindAll(p => p.Status == ResidentStatus.Active && p.MustHoldIdCardOn(Today));

    public static async Task<Town> LookAsync(CaseOffice office, Random dice)
    {
        await using var db = office.Open();
        var people = await db.Residents.AsNoTracking().OrderBy(r => r.Nik).ToListAsync();
        var families = await db.Families.AsNoTracking().Include(f => f.Members.OrderBy(m => m.Nik)).Where(f => f.Status == FamilyStatus.Active).OrderBy(f => f.Number).ToListAsync();
        var acts = await db.Acts.AsNoTracking().Include(a => a.People.OrderBy(p => p.Order)).OrderBy(a => a.Number).ToListAsync();
        return new Town(dice, office.Office.Clock.Today, families, people, acts);
    }

    public T Any<T>(IReadOnlyList<T> among) => among[Dice.Next(among.Count)];

    public bool Chance(int oneIn) => Dice.Next(oneIn) == 0;

    /// <summary>Somebody living here, now and then somebody who is not.</summary>
    public Resident Somebody() => Any(Chance(8) ? People : Living);

    /// <summary>Somebody living here who may apply.</summary>
    public Resident Adult() => Any(Adults);

    public Family FamilyOf(Resident person) => Families.Single(f => f.Id == person.FamilyId);

    /// <summary>A day in the last weeks; seldom one that cannot be.</summary>
    public DateOnly LatelyOrOddly() => Chance(15) ? Today.AddDays(40) : Chance(15) ? new DateOnly(1950, 1, 1) : Today.AddDays(-Dice.Next(90));

    public string Name() => $"{Any(GivenNames)} {Any(FamilyNames)}";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Some members of a card, one of whom becomes head.</summary>
    public List<MemberAnswer> Some(Family family)
    {
        List<Resident> some = [.. family.Members.Where(_ => Chance(2))];
        return [.. some.Select((m, i) => new MemberAnswer(m.Nik, i == 0 ? Relationship.Head : (Relationship)Dice.Next(2, 12)))];
    }
}
