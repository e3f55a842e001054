using System.Globalization;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Lives;

/// <summary>Random lives in a small town, request after request through the whole office: with two heads at one signature, and with the power out between the change of the register and the commit.</summary>
public sealed class RandomLivesTests
{
    private const int Requests = 40;

    /// <summary>Every service that people of the town may ask for.</summary>
    private static readonly string[] Services =
    [
        "akta-kelahiran", "akta-kematian", "akta-perceraian", "akta-perkawinan", "kartu-keluarga", "kutipan-akta-ulang", "pembatalan-akta", "pembetulan-akta", "pengangkatan-anak",
        "perubahan-nama", "skpln", "surat-keterangan-datang", "surat-keterangan-pindah",
    ];

    // A few lives in each run; more with ADMINDUK_LIVES.
    private static readonly int Lives = int.TryParse(Environment.GetEnvironmentVariable("ADMINDUK_LIVES"), CultureInfo.InvariantCulture, out var asked) ? asked : 5;

    [Theory, ClassData(typeof(Engines))]
    public async Task Whatever_people_ask_for_the_register_stays_sound_and_can_tell_its_past(Engine engine)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 1; seed <= Lives; seed++) await LivesAsync(engine, seed, done);
        done.Order(StringComparer.Ordinal).ShouldBe(Services);
    }

    private static async Task LivesAsync(Engine engine, int seed, HashSet<string> done)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var dice = new Random(seed);
        for (var i = 1; i <= 3; i++) await office.AddFamilyAsync(children: 2, serial: i, change: Prepare);
        var diary = new Diary();
        for (var request = 0; request < Requests; request++)
        {
            await LiveAsync(office, dice, done);
            await Soundness.CheckAsync(office, $"seed {seed}, request {request}");
            await diary.WriteAsync(office);
            office.Office.Time.Advance(TimeSpan.FromDays(1));
        }

        await diary.HoldAgainstAsync(office);
    }

    // Christians, whose marriages this office records; the children are grown up.
    private static void Prepare(Resident person)
    {
        person.Religion = 2;
        if (person.MaritalStatus != MaritalStatus.Single) return;
        person.BirthDate = person.BirthDate.AddYears(-8);
        person.Sex = person.BirthDate.Year % 2 == 0 ? Sex.Male : Sex.Female;
    }

    private static async Task LiveAsync(CaseOffice office, Random dice, HashSet<string> done)
    {
        var town = await Town.LookAsync(office, dice);
        if (town.Adults.Count < 3)
        {
            await office.AddFamilyAsync(children: 1, serial: town.People.Count + 10, change: Prepare);
            town = await Town.LookAsync(office, dice);
        }

        var wish = Wishes.Next(town);
        var filed = await office.FileAsync(wish.Request("21.01.04"));
        if (!filed.Try(out var taken))
        {
            Refused(filed.Errors, wish);
            return;
        }

        var decision = office.Catalogue.Version(taken.Service, taken.Effective)!.Steps.First(s => s.DoesOperation("sign-document")).Id;
        await office.WalkToAsync(taken.Id, decision);
        var decided = await DecideAsync(office, taken.Id, dice);
        if (!decided.Ok)
        {
            Refused(decided.Errors, wish);
            return;
        }

        await office.FinishAsync(taken.Id);
        done.Add(wish.Service);
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

    // A refusal says why in words of its own; one of the register or of an act also says on which law it rests.
    private static void Refused(IReadOnlyList<Error> errors, Wish wish)
    {
        errors.ShouldNotBeEmpty();
        errors.ShouldAllBe(e => e.Message.Length > 10 && !e.Message.Contains('{'), wish.Service);
        errors.Where(e => e.Kind == ErrorKind.Refused && !e.Code.StartsWith("cases.", StringComparison.Ordinal)).ShouldAllBe(e => e.LegalBasis != null, wish.Service);
    }
}
