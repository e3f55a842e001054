using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents.Matching;

public sealed class MatchRunTests
{
    private static readonly MatchPerson Entered = new(Guid.Empty, "SITI AMINAH LESTARI", Sex.Female, new(1990, 5, 7)) { BirthPlace = "TANJUNGPINANG", MotherName = "SULASTRI", FatherName = "DJOKO PURWANTO", Religion = 1 };

    [Theory, ClassData(typeof(Engines))]
    public async Task A_check_finds_the_person_under_another_spelling_and_date_and_says_why(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var there = await AddAsync(register, "ST AMINAH LESTARI", new(1990, 7, 5));
        await AddAsync(register, "RINA MARLINA", new(1990, 5, 7), "YULIANA", "HASAN");

        var hits = await CheckAsync(register, Entered);

        hits.Select(h => h.ResidentId).ShouldBe([there]);
        hits[0].Weights.Single(w => w.Field == MatchField.Name).Level.ShouldBe(MatchLevel.Spelling);
        hits[0].Weights.Single(w => w.Field == MatchField.BirthDate).Level.ShouldBe(MatchLevel.Swapped);
        hits[0].Weights.Single(w => w.Field == MatchField.Name).Bits.ShouldBePositive();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_namesake_with_other_parents_and_a_twin_are_not_proposed(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        await AddAsync(register, "SITI AMINAH LESTARI", new(1961, 2, 3), "YULIANA", "HASAN");
        await AddAsync(register, "DIAN PERMATA", new(1990, 5, 7));

        (await CheckAsync(register, Entered)).ShouldNotContain(h => h.Proposed);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_changed_name_is_found_by_the_next_check(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var there = await AddAsync(register, "RINA", new(1990, 6, 20), "X", "Y");
        await register.ChangeAsync(there, r => (r.Name, r.MotherName, r.FatherName) = ("SITI AMINAH LESTARI", "SULASTRI", "JOKO PURWANTO"));
        await register.ChangeAsync(there, r => r.Name = "RINA");
        await register.ChangeAsync(there, r => r.Name = "SITI AMINAH LESTARI");

        (await CheckAsync(register, Entered)).Select(h => h.ResidentId).ShouldBe([there]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_run_keeps_each_pair_once_and_leaves_the_register_alone(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        await AddAsync(register, "SITI AMINAH LESTARI", new(1990, 5, 7));
        await AddAsync(register, "SITI AMINAH LESTARI", new(1990, 5, 7));
        await AddAsync(register, "BUDI HARTONO", new(1971, 1, 30), "RATNA", "KASIM");

        var first = await RunAsync(register);
        var again = await RunAsync(register);

        (first.Value.People, first.Value.Fresh, again.Value.Fresh).ShouldBe((3, 1, 0));
        var kept = await register.ReadAsync(db => db.DuplicateSuspicions.SingleAsync());
        kept.State.ShouldBe(SuspicionState.Open);
        kept.Explanation.ShouldContain("BirthDate=Same");
        (await register.ReadAsync(db => db.Residents.CountAsync(r => r.Status == ResidentStatus.Active))).ShouldBe(3);
        (await register.ReadAsync(db => db.Processes.CountAsync(p => p.Type == "register.matched"))).ShouldBe(2);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_register_loaded_before_there_were_keys_gets_them_with_the_next_run(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var there = await AddAsync(register, "SITI AMINAH LESTARI", new(1989, 5, 7));
        await AddAsync(register, "BUDI HARTONO", new(1971, 1, 30), "RATNA", "KASIM");
        await register.ReadAsync(db => db.MatchKeys.ExecuteDeleteAsync());
        (await CheckAsync(register, Entered)).ShouldBeEmpty();

        var counts = await RunAsync(register);

        (counts.Value.Keyed, (await RunAsync(register)).Value.Keyed).ShouldBe((2, 0));
        (await CheckAsync(register, Entered)).Select(h => h.ResidentId).ShouldBe([there]);
    }

    [Fact]
    public async Task An_officer_cannot_start_a_run_and_an_empty_register_says_so()
    {
        await using var register = await Register.OpenAsync(Engine.Sqlite);
        await using var db = register.Office.Open();
        var run = new MatchRun(db, register.Office.Clock);
        (await run.RunAsync(Actor.Applicant("ANI"), null, CancellationToken.None)).Error!.Code.ShouldBe("residents.match-not-yours");
        (await run.RunAsync(Actor.System, null, CancellationToken.None)).Error!.Code.ShouldBe("residents.match-too-few");
    }

    private static async Task<Guid> AddAsync(Register register, string name, DateOnly birth, string mother = "SULASTRI", string father = "JOKO PURWANTO")
    {
        var person = Register.Person(name);
        (person.BirthDate, person.MotherName, person.FatherName) = (birth, mother, father);
        await register.AddAsync(person);
        return person.Id;
    }

    private static async Task<IReadOnlyList<MatchHit>> CheckAsync(Register register, MatchPerson person)
    {
        await using var db = register.Office.Open();
        return await new ResidentMatching(db, new MatchModelCache()).CheckAsync(person, CancellationToken.None);
    }

    private static async Task<Outcome<MatchCounts>> RunAsync(Register register)
    {
        await using var db = register.Office.Open();
        return await new MatchRun(db, register.Office.Clock).RunAsync(Actor.System, null, CancellationToken.None);
    }
}
