using System.Text.RegularExpressions;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.LifeCourse;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Residents.LifeCourse;

public sealed partial class LifeCourseTests
{
    private static readonly LifeSentences Sentences = new(CodeLists.Shipped, RegionDirectory.Shipped);

    /// <summary>Event names of the list that concern a person or family; an act of the whole register is no part of one life.</summary>
    public static TheoryData<string> Events => [.. Name().Matches(File.ReadAllText(Repository.At("docs/audit-events.md"))).Select(m => m.Groups["name"].Value).Distinct()];

    [Theory, MemberData(nameof(Events))]
    public void Every_event_of_a_person_or_family_has_a_sentence_in_both_languages(string name)
    {
        var key = LifeSentences.KeyOf(name);

        Texts.Find(key, Texts.Indonesian).ShouldNotBeNull($"add {key} to Residents/Texts.resx");
        Texts.Find(key, Texts.English).ShouldNotBeNull($"add {key} to Residents/Texts.en.resx");
    }

    [Fact]
    public void The_list_is_read() => Events.Count.ShouldBeGreaterThan(15);

    [Theory, ClassData(typeof(Engines))]
    public async Task A_life_is_told_in_order_with_who_and_what_and_without_whole_numbers(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var (family, son, _) = await LiveAsync(register);

        var life = await register.ReadAsync(db => new LifeCourses(db, Sentences, register.Office.Clock).OfResidentAsync(son, CancellationToken.None));
        var house = await register.ReadAsync(db => new LifeCourses(db, Sentences, register.Office.Clock).OfFamilyAsync(family.Id, CancellationToken.None));

        var told = life.Select(e => e.Sentence).ToList();
        told.ShouldContain(s => s.StartsWith("Data berubah: nama dari AGUS SANTOSO menjadi AGUS HIDAYAT", StringComparison.Ordinal));
        told.ShouldContain(s => s.StartsWith("Kartu Keluarga", StringComparison.Ordinal) && s.Contains("pisah KK") && s.Contains("AGUS HIDAYAT"));
        told.FindIndex(s => s.Contains("menjadi AGUS HIDAYAT")).ShouldBeLessThan(told.FindIndex(s => s.Contains("pisah KK")));
        life.ShouldAllBe(e => e.By.Length > 0);
        house[^1].Sentence.ShouldBe("Keluarga dengan Kartu Keluarga " + Masking.Mask(family.Number) + $" pindah ke JL. BARU NO. 2, {RegionDirectory.Shipped.Find("21.01.04.2001")!.Name}.");
        string.Join(' ', told.Concat(house.Select(e => e.Sentence))).ShouldNotContain(family.Number);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_register_on_any_past_day_can_be_told(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var start = register.Today;
        var (family, son, split) = await LiveAsync(register);

        async Task<PastResident?> Then(int day) => await register.ReadAsync(db => new PastRegister(db, register.Office.Clock).ResidentAtAsync(son, start.AddDays(day), CancellationToken.None));
        async Task<PastFamily?> Card(Guid id, int day) => await register.ReadAsync(db => new PastRegister(db, register.Office.Clock).FamilyAtAsync(id, start.AddDays(day), CancellationToken.None));

        (await Then(-10_000)).ShouldBeNull();
        var (before, renamed, apart, gone) = ((await Then(0))!, (await Then(1))!, (await Then(2))!, (await Then(3))!);
        (before.Name, before.FamilyId, before.Relationship).ShouldBe(("AGUS SANTOSO", family.Id, Relationship.Child));
        (renamed.Name, renamed.FamilyId).ShouldBe(("AGUS HIDAYAT", family.Id));
        (apart.FamilyId, apart.Relationship, apart.Status).ShouldBe((split, Relationship.Head, ResidentStatus.Active));
        (gone.FamilyId, gone.Status).ShouldBe((null, ResidentStatus.Moved));

        (await Card(family.Id, 1))!.Members.Select(m => m.Name).ShouldBe(["BUDI SANTOSO", "SITI AMINAH", "AGUS HIDAYAT", "DEWI SANTOSO"]);
        (await Card(family.Id, 2))!.Members.Count.ShouldBe(3);
        (await Card(family.Id, 3))!.Head!.Name.ShouldBe("BUDI SANTOSO");
        (await Card(family.Id, 3))!.Address!.Address.ShouldBe("JL. KAMBOJA NO. 7");
        (await Card(family.Id, 4))!.Address!.Address.ShouldBe("JL. BARU NO. 2");
        (await Card(split, 1)).ShouldBeNull();
        (await Card(split, 2))!.Head!.Id.ShouldBe(son);
        (await Card(split, 3))!.Members.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_newcomer_was_not_in_the_register_before_the_arrival(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        register.Office.Time.Advance(TimeSpan.FromDays(5));
        var elements = new ResidentElements { Name = "JOKO SUSILO", Sex = Sex.Male, BirthPlace = "Batam", BirthDate = new(1980, 1, 1) };
        var arrival = new Arrival([new("2171020101800001", Relationship.Head, elements)], Register.Batam) { Home = new("JL. MERDEKA NO. 9", Register.Village) };
        var person = (await register.ActAsync((db, p) => register.Families.ArriveAsync(db, p, arrival, CancellationToken.None))).Value.Family.Members[0].Id;
        var past = (DateOnly day) => register.ReadAsync(db => new PastRegister(db, register.Office.Clock).ResidentAtAsync(person, day, CancellationToken.None));

        (await past(register.Today.AddDays(-1))).ShouldBeNull();
        (await past(register.Today))!.Name.ShouldBe("JOKO SUSILO");
    }

    /// <summary>Day 1: another name; day 2: a card of his own; day 3: he moves away; day 4: his parents move house.</summary>
    private static async Task<(Family Family, Guid Son, Guid Split)> LiveAsync(Register register)
    {
        var family = await register.AddCoupleWithChildrenAsync();
        var son = family.Members.Single(m => m.Name.StartsWith("AGUS", StringComparison.Ordinal)).Id;
        register.Office.Time.Advance(TimeSpan.FromDays(1));
        Done(await register.ActAsync((db, p) => register.Families.ChangeMemberDataAsync(db, p, new MemberChange(son, new() { Name = "AGUS HIDAYAT" }), CancellationToken.None)));
        register.Office.Time.Advance(TimeSpan.FromDays(1));
        var split = await register.ActAsync((db, p) => register.Families.SplitFamilyAsync(db, p, new FamilySplit(family.Id, son, [new(son, Relationship.Head)]), CancellationToken.None));
        Done(split);
        register.Office.Time.Advance(TimeSpan.FromDays(1));
        var departure = new Departure(split.Value.Family.Id, [son], Register.Batam) { StayingCard = StayingCard.NobodyLeft };
        Done(await register.ActAsync((db, p) => register.Families.DepartAsync(db, p, departure, CancellationToken.None)));
        register.Office.Time.Advance(TimeSpan.FromDays(1));
        Done(await register.ActAsync((db, p) => register.Families.MoveHomeAsync(db, p, new HomeMove(family.Id, new("JL. BARU NO. 2", "21.01.04.2001")), CancellationToken.None)));
        return (family, son, split.Value.Family.Id);
    }

    private static void Done(Outcome outcome) => outcome.Ok.ShouldBeTrue(outcome.Error?.ToString());

    [GeneratedRegex("`(?<name>(?:family|id-card|resident)\\.[a-z-]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
