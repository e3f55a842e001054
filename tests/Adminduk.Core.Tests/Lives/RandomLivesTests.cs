using System.Globalization;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Lives;

/// <summary>Random lives in a small town, request after request through the whole office: with two heads at one signature, and with the power out between the change of the register and the commit.</summary>
public sealed class RandomLivesTests
{
    private const int Requests = 25;

    /// <summary>A few lives in each run; more with <c>ADMINDUK_LIVES</c>.</summary>
    public static TheoryData<Engine, int> Lives()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("ADMINDUK_LIVES"), CultureInfo.InvariantCulture, out var asked) ? asked : 3;
        var lives = new TheoryData<Engine, int>();
        for (var seed = 1; seed <= count; seed++)
        {
            lives.Add(Engine.Sqlite, seed);
            lives.Add(Engine.Postgres, seed);
        }

        return lives;
    }

    [Theory, MemberData(nameof(Lives))]
    public async Task Whatever_people_ask_for_the_register_stays_sound_and_can_tell_its_past(Engine engine, int seed)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var dice = new Random(seed);
        for (var i = 1; i <= 3; i++) await office.AddFamilyAsync(children: 2, serial: i);
        var diary = new Diary();
        var done = 0;
        for (var request = 0; request < Requests; request++)
        {
            if (await LiveAsync(office, dice)) done++;
            await Soundness.CheckAsync(office);
            await diary.WriteAsync(office);
            office.Office.Time.Advance(TimeSpan.FromDays(1));
        }

        await diary.HoldAgainstAsync(office);
        done.ShouldBeGreaterThan(Requests / 10);
    }

    private static async Task<bool> LiveAsync(CaseOffice office, Random dice)
    {
        var town = await Town.LookAsync(office, dice);
        if (town.Adults.Count < 3)
        {
            await office.AddFamilyAsync(children: 1, serial: town.People.Count + 10);
            town = await Town.LookAsync(office, dice);
        }

        var wish = Wishes.Next(town);
        var filed = await office.FileAsync(wish.Request("21.01.04"));
        if (!filed.Try(out var taken)) return Refused(filed.Errors, wish);
        var decision = office.Catalogue.Version(taken.Service, taken.Effective)!.Steps.First(s => s.DoesOperation("sign-document")).Id;
        await office.WalkToAsync(taken.Id, decision);
        var decided = await DecideAsync(office, taken.Id, dice);
        if (!decided.Ok) return Refused(decided.Errors, wish);
        await office.FinishAsync(taken.Id);
        return true;
    }

    private static async Task<Outcome<Core.Cases.Case>> DecideAsync(CaseOffice office, Guid id, Random dice)
    {
        var at = await office.CaseAsync(id);
        var owner = office.OwnerOf(at);
        var command = new StepCommand { CaseId = id, Verdict = VerdictKind.Proceed, Step = at.Step, Version = at.Version };
        if (dice.Next(4) == 0) await CrashAsync(office, command, owner);
        if (dice.Next(3) != 0) return await office.ActAsync(command, owner);
        var second = office.NewOfficer(office.StepOf(at).Actor, "kedua");
        var both = await Task.WhenAll(Task.Run(() => office.ActAsync(command, owner)), Task.Run(() => office.ActAsync(command, second)));
        both.Count(o => o.Ok).ShouldBeLessThanOrEqualTo(1);
        return both.FirstOrDefault(o => o.Ok) ?? both[0];
    }

    // Either the register refuses before anything is signed, or the power goes out; nothing may be left of it.
    private static async Task CrashAsync(CaseOffice office, StepCommand command, Actor owner)
    {
        try
        {
            (await office.ActAsync(command with { Signer = new CrashingSigner(CaseOffice.Signer) }, owner)).Ok.ShouldBeFalse();
        }
        catch (IOException)
        {
            (await office.CaseAsync(command.CaseId)).Version.ShouldBe(command.Version!.Value);
        }
    }

    // A refusal says why in words of its own.
    private static bool Refused(IReadOnlyList<Error> errors, Wish wish)
    {
        errors.ShouldNotBeEmpty();
        errors.ShouldAllBe(e => e.Message.Length > 10 && !e.Message.Contains('{'), wish.Service);
        return false;
    }
}
