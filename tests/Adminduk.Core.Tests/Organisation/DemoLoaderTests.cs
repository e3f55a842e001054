using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Organisation;

public sealed class DemoLoaderTests
{
    public static TheoryData<Engine, string, int> Presets => new()
    {
        { Engine.Sqlite, "bintan", 2101 }, { Engine.Postgres, "bintan", 2101 },
        { Engine.Sqlite, "tangerang", 3671 }, { Engine.Postgres, "tangerang", 3671 },
        { Engine.Sqlite, "dki", 3171 }, { Engine.Postgres, "dki", 3171 },
    };

    [Theory, MemberData(nameof(Presets))]
    public async Task Each_preset_gives_every_account_its_post_and_loads_twice_without_harm(Engine engine, string profile, int regency)
    {
        await using var staff = await Staff.CreateAsync(engine, demo: true, regency);
        var preset = Preset(profile);
        (await LoadAsync(staff, preset)).Ok.ShouldBeTrue();
        var before = await CountAsync(staff);

        (await LoadAsync(staff, preset)).Ok.ShouldBeTrue();

        (await CountAsync(staff)).ShouldBe(before);
        foreach (var officer in preset.Officers)
        {
            var account = (await staff.SignInAsync(officer.Login, preset.Password)).Value;
            (await staff.ActorAsync(account.Id))!.Grants.Count.ShouldBe(officer.Posts.Count, officer.Login);
        }
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Loading_again_adds_what_is_missing(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine, demo: true);
        var preset = Preset("bintan");
        await LoadAsync(staff, preset);
        var gone = preset.Officers[^1].Login;
        (await staff.ReadAsync(db => db.Users.Where(u => u.UserName == gone).ExecuteDeleteAsync())).ShouldBe(1);

        (await LoadAsync(staff, preset)).Ok.ShouldBeTrue();

        (await staff.SignInAsync(gone, preset.Password)).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_counter_of_one_unit_is_not_taken_for_its_namesake_elsewhere(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine, demo: true, 3171);
        var preset = Preset("dki");
        await LoadAsync(staff, preset);
        var (first, second) = (preset.Units.First(u => u.Counters.Count > 0), preset.Units.Last(u => u.Counters.Count > 0));
        second.ShouldNotBe(first);
        second.Counters.Add("Loket Uji");
        await LoadAsync(staff, preset);
        first.Counters.Add("Loket Uji");

        (await LoadAsync(staff, preset)).Ok.ShouldBeTrue();

        (await staff.ReadAsync(db => db.ServiceCounters.CountAsync(c => c.Name == "Loket Uji"))).ShouldBe(2);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_demo_is_refused_over_real_accounts(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine, demo: true);
        await staff.AddOfficerAsync("admin");

        (await LoadAsync(staff, Preset("bintan"))).Error!.Code.ShouldBe("organisation.demo-over-real");
        (await staff.ReadAsync(db => db.Users.CountAsync())).ShouldBe(1);
        (await staff.ReadAsync(db => db.Units.CountAsync())).ShouldBe(0);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_demo_stays_the_demo_of_one_office(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine, demo: true);
        await LoadAsync(staff, Preset("bintan"));

        (await LoadAsync(staff, Preset("tangerang"))).Error!.Code.ShouldBe("organisation.demo-other-profile");
    }

    [Fact]
    public void A_wrong_file_is_named_with_what_is_wrong()
    {
        var file = Path.Combine(TestFolders.Make(), "rusak.yaml");
        File.WriteAllText(file, "profile: bintan\npasword: salah ketik\n");

        Should.Throw<InvalidDataException>(() => DemoPreset.Read(file)).Message.ShouldContain("rusak.yaml");
    }

    [Theory, InlineData("dki", "Seksi Dukcapil Kecamatan Gambir"), Trait("Requirement", "DKI-3")]
    public void Sections_behind_the_counter_have_no_counter(string profile, string section) =>
        Preset(profile).Units.Single(u => u.Name == section).Counters.ShouldBeEmpty();

    private static DemoPreset Preset(string profile) => DemoPreset.Read(Repository.At("demo", $"{profile}.yaml"));

    private static Task<Outcome> LoadAsync(Staff staff, DemoPreset preset) =>
        staff.DoAsync<DemoLoader, Outcome>(d => d.LoadAsync(preset, CancellationToken.None));

    private static Task<(int, int, int)> CountAsync(Staff staff) =>
        staff.ReadAsync(async db => (await db.Users.CountAsync(), await db.Positions.CountAsync(), await db.Appointments.CountAsync()));
}
