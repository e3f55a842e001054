using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Residents;

public sealed class ResidentSearchTests
{
    private static readonly string[] Names =
        ["SITI AMINAH", "SITI AMINAH LESTARI", "SITI AMINAH", "SITI RAHAYU", "AMINAH", "NURHAYATI", "MUHAMMAD RIZKY PRATAMA", "JOKO SOETRISNO", "BUDI SANTOSO", "AGUS SETIAWAN"];

    [Theory, ClassData(typeof(Engines))]
    public async Task Exact_whole_names_come_first(Engine engine)
    {
        await using var register = await FilledAsync(engine);
        var found = await FindAsync(register, "siti aminah");
        found.Hits.Take(3).Select(h => (h.Name, h.Exact)).ShouldBe([("SITI AMINAH", true), ("SITI AMINAH", true), ("SITI AMINAH LESTARI", false)]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Typing_errors_spellings_and_order_do_not_hide_a_person(Engine engine)
    {
        await using var register = await FilledAsync(engine);
        (string Typed, string Meant)[] cases =
        [
            ("siti aminha", "SITI AMINAH"), ("sti aminah", "SITI AMINAH"), ("aminah siti", "SITI AMINAH"), ("nur hayati", "NURHAYATI"), ("nurhayti", "NURHAYATI"),
            ("muhamad riski pratama", "MUHAMMAD RIZKY PRATAMA"), ("moh rizki", "MUHAMMAD RIZKY PRATAMA"), ("djoko sutrisno", "JOKO SOETRISNO"),
            ("budi santso", "BUDI SANTOSO"), ("budisantoso", "BUDI SANTOSO"), ("agus setyawan", "AGUS SETIAWAN"), ("agus setia", "AGUS SETIAWAN"),
        ];
        foreach (var (typed, meant) in cases) (await FindAsync(register, typed)).Hits.Select(h => h.Name).FirstOrDefault().ShouldBe(meant, typed);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_nik_finds_its_bearer_and_stays_masked(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person(age: 30))).Members[0];
        var hit = (await FindAsync(register, Masking(person.Nik))).Hits.Single();
        (hit.Id, hit.Age, hit.Village, hit.Exact).ShouldBe((person.Id, 30, Register.Village, true));
        hit.Nik.ShouldBe($"{person.Nik[..4]} •••• •••• {person.Nik[12..]}");
        hit.FamilyNumber!.ShouldContain("••••");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_family_number_finds_the_household_head_first(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var found = await FindAsync(register, family.Number);
        found.FamilyId.ShouldBe(family.Id);
        found.Hits.Select(h => h.Name).ShouldBe(["BUDI SANTOSO", "SITI AMINAH", "AGUS SANTOSO", "DEWI SANTOSO"]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_birth_date_tells_namesakes_apart_even_with_day_and_month_swapped(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        await register.AddAsync(Register.Person("SITI AMINAH"));
        var meant = Register.Person("SITI AMINAH");
        meant.BirthDate = new DateOnly(1990, 5, 7);
        await register.AddAsync(meant);
        await LoadAsync(register);
        (await FindAsync(register, "siti 07-05-1990")).Hits.Single().Id.ShouldBe(meant.Id);
        (await FindAsync(register, "siti aminha 5 juli 1990")).Hits.Single().Id.ShouldBe(meant.Id);
        (await FindAsync(register, "7 mei 1990")).Hits.Single().Id.ShouldBe(meant.Id);
        (await FindAsync(register, "siti aminah 1990")).Hits.Single().Id.ShouldBe(meant.Id);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Filters_narrow_by_area_and_by_who_lives_here(Engine engine)
    {
        await using var register = await FilledAsync(engine);
        (await FindAsync(register, "budi santoso", new(RegionCode.Parse("21.01.06")))).Hits.Count.ShouldBe(1);
        (await FindAsync(register, "budi santoso", new(RegionCode.Parse(Register.Village)))).Hits.Count.ShouldBe(1);
        (await FindAsync(register, "budi santoso", new(RegionCode.Parse("21.01.07")))).Hits.ShouldBeEmpty();
        var budi = (await FindAsync(register, "budi santoso")).Hits.Single().Id;
        var nik = (await register.ResidentAsync(budi)).Nik;
        (await FindAsync(register, nik, new(RegionCode.Parse("21.01.06"), ActiveOnly: true))).Hits.Single().Id.ShouldBe(budi);
        (await FindAsync(register, nik, new(RegionCode.Parse("21.01.07")))).Hits.ShouldBeEmpty();
        await register.ChangeAsync(budi, r => (r.Status, r.FamilyId) = (ResidentStatus.Dead, null));
        (await FindAsync(register, nik, new(ActiveOnly: true))).Hits.ShouldBeEmpty();
        (await FindAsync(register, nik, new(RegionCode.Parse("21.01.06")))).Hits.ShouldBeEmpty();
        (await FindAsync(register, "budi santoso", new(ActiveOnly: true))).Hits.ShouldBeEmpty();
        (await FindAsync(register, "budi santoso")).Hits.Single().Village.ShouldBeNull();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task More_hits_than_asked_for_are_announced(Engine engine)
    {
        await using var register = await FilledAsync(engine);
        var found = await FindAsync(register, "siti aminah", new(Max: 1));
        (found.Hits.Count, found.More).ShouldBe((1, true));
    }

    [Theory]
    [InlineData("", "residents.search-empty")]
    [InlineData("s", "residents.search-too-short")]
    [InlineData("12345678901", "residents.search-wrong-number")]
    [InlineData("2101064705900007", "residents.search-no-number")]
    [InlineData("xyzzy plugh", "residents.search-no-name")]
    public async Task A_search_without_result_says_what_to_do(string typed, string code)
    {
        await using var register = await Register.OpenAsync(Engine.Sqlite);
        (await FindAsync(register, typed)).Advice!.Code.ShouldBe(code);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Another_regency_s_people_are_not_found(Engine engine)
    {
        await using var register = await FilledAsync(engine);
        await using var foreign = Adminduk.Core.Data.Database.Open(register.Office.Connection, new(2171));
        var search = new ResidentSearch(register.Office.Clock, register.Names);
        (await search.FindAsync(foreign, "siti aminah", new(), CancellationToken.None)).Hits.ShouldBeEmpty();
    }

    private static async Task<Register> FilledAsync(Engine engine)
    {
        var register = await Register.OpenAsync(engine);
        foreach (var name in Names) await register.AddAsync(Register.Person(name));
        await LoadAsync(register);
        return register;
    }

    private static async Task LoadAsync(Register register)
    {
        await using var db = register.Office.Open();
        await register.Names.LoadAsync(db, CancellationToken.None);
    }

    private static async Task<ResidentHits> FindAsync(Register register, string typed, SearchFilter? filter = null)
    {
        await using var db = register.Office.Open();
        return await new ResidentSearch(register.Office.Clock, register.Names).FindAsync(db, typed, filter ?? new(), CancellationToken.None);
    }

    private static string Masking(string nik) => Adminduk.Core.Common.Masking.Group(nik);
}
