using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Vulnerable;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents.Vulnerable;

public sealed class VulnerableTests
{
    private static readonly Actor Counter = Officer("front-office");

    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "BTN-81")]
    public async Task A_known_resident_is_listed_by_nik_and_a_stranger_gets_a_number_that_is_no_nik(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var resident = (await register.AddAsync(Register.Person())).Members[0];
        var survey = await BeginAsync(register);

        var known = await ListAsync(register, survey, new() { Nik = resident.Nik, Remark = "KK hanyut" });
        var stranger = await ListAsync(register, survey, new() { Name = "pak tua", Sex = Sex.Male });

        (known.Value.ResidentId, known.Value.TemporaryNumber, known.Value.Name).ShouldBe((resident.Id, null, resident.Name));
        (stranger.Value.ResidentId, stranger.Value.TemporaryNumber, stranger.Value.Name).ShouldBe((null, "NS-2101-2026-000001", "PAK TUA"));
        Nik.Parse(stranger.Value.TemporaryNumber).Ok.ShouldBeFalse();
        (await register.ReadAsync(db => db.ProcessEvents.CountAsync(e => e.Name == "resident.listed-vulnerable" && e.SubjectId == resident.Id))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_temporary_number_goes_over_into_the_entry_once(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var resident = (await register.AddAsync(Register.Person())).Members[0];
        var survey = await BeginAsync(register);
        var stranger = (await ListAsync(register, survey, new() { Name = "SITI", Sex = Sex.Female })).Value;

        (await MergeAsync(register, stranger.Id, "", "Dikenali ketua RT")).Error!.Code.ShouldBe("residents.vulnerable-nik-missing");
        (await MergeAsync(register, stranger.Id, resident.Nik, "ya")).Error!.Code.ShouldBe("residents.vulnerable-reason-short");
        (await MergeAsync(register, stranger.Id, "2101060101900009", "Dikenali ketua RT")).Error!.Code.ShouldBe("residents.vulnerable-nik-unknown");
        (await MergeAsync(register, Guid.Empty, resident.Nik, "Dikenali ketua RT")).Error!.Code.ShouldBe("residents.vulnerable-unknown");
        var merged = (await MergeAsync(register, stranger.Id, resident.Nik, "Dikenali ketua RT")).Value;
        (await MergeAsync(register, stranger.Id, resident.Nik, "Dikenali ketua RT")).Ok.ShouldBeFalse();

        (merged.ResidentId, merged.MergedOn, merged.TemporaryNumber).ShouldBe((resident.Id, register.Today, stranger.TemporaryNumber));
        var act = await register.ReadAsync(db => db.Processes.Include(p => p.Events).SingleAsync(p => p.Type == "vulnerable.person-merged"));
        act.Reason.ShouldBe("Dikenali ketua RT");
        act.Events.Select(e => e.Name).ShouldBe(["vulnerable.person-merged", "resident.temporary-number-merged"], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_temporary_number_does_not_go_over_into_a_duplicate_entry(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var resident = (await register.AddAsync(Register.Person())).Members[0];
        await register.ChangeAsync(resident.Id, r => r.Status = ResidentStatus.Duplicate);
        var stranger = (await ListAsync(register, await BeginAsync(register), new() { Name = "SITI", Sex = Sex.Female })).Value;

        (await MergeAsync(register, stranger.Id, resident.Nik, "Dikenali ketua RT")).Error!.Code.ShouldBe("residents.is-duplicate");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Nobody_stands_twice_on_a_list_even_when_two_officers_list_at_once(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var resident = (await register.AddAsync(Register.Person())).Members[0];
        var survey = await BeginAsync(register);

        var both = await Task.WhenAll(ListAsync(register, survey, new() { Nik = resident.Nik }), ListAsync(register, survey, new() { Nik = resident.Nik }));

        both.Count(o => o.Ok).ShouldBe(1);
        both.Single(o => !o.Ok).Error!.Code.ShouldBe("residents.vulnerable-listed-already");
        (await ListAsync(register, survey, new() { Name = "A B", Sex = Sex.Male })).Ok.ShouldBeTrue();
        (await ListAsync(register, survey, new() { Name = "a  b", Sex = Sex.Male })).Error!.Code.ShouldBe("residents.vulnerable-listed-already");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task What_is_missing_or_wrong_is_told_at_its_field(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var empty = await WithDeskAsync(register, d => d.BeginAsync(new SurveyDraft("", " ", null, "", "", null), Counter, CancellationToken.None));
        empty.Errors.Select(e => e.Field).ShouldBe(["Team", "Event", "Place", "Category", "Date"]);
        var later = await WithDeskAsync(register, d => d.BeginAsync(Draft() with { Date = register.Today.AddDays(1), Village = "21.71.02.1001", Team = new string('x', 121) }, Counter, CancellationToken.None));
        later.Errors.Select(e => e.Code).ShouldBe(["residents.vulnerable-too-long", "residents.vulnerable-date-future", "residents.village-elsewhere"]);

        var survey = await BeginAsync(register);
        (await ListAsync(register, survey, new())).Errors.Select(e => e.Field).ShouldBe(["Name", "Sex"]);
        (await ListAsync(register, survey, new() { Name = "123", Sex = Sex.Male, BirthDate = register.Today.AddDays(1), BirthPlace = new string('x', 61) }))
            .Errors.Select(e => e.Field).ShouldBe(["Name", "BirthPlace", "BirthDate"]);
        (await ListAsync(register, survey, new() { Nik = "123" })).Error!.Code.ShouldBe("residents.nik-digits");
        (await ListAsync(register, survey, new() { Nik = "2101060101900009" })).Error!.Code.ShouldBe("residents.vulnerable-nik-unknown");
        (await ListAsync(register, survey, new() { Name = "A", Sex = Sex.Male, Remark = new string('x', 501) })).Error!.Field.ShouldBe("Remark");
        (await ListAsync(register, Guid.Empty, new() { Name = "A", Sex = Sex.Male })).Error!.Code.ShouldBe("residents.vulnerable-unknown");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Front_office_and_service_officer_enter_for_their_area_and_readers_only_see(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var survey = await BeginAsync(register);
        await ListAsync(register, survey, new() { Name = "SITI", Sex = Sex.Female });

        foreach (var role in new[] { "moving-operator", "section-head", "division-head", "office-head", "card-printer", "register-reader", "administrator" })
            (await ListAsync(register, survey, new() { Name = "A", Sex = Sex.Male }, Officer(role))).Error!.Code.ShouldBe("residents.vulnerable-not-yours", role);
        (await ListAsync(register, survey, new() { Name = "A", Sex = Sex.Male }, Actor.Applicant("X"))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await ListAsync(register, survey, new() { Name = "A", Sex = Sex.Male }, Officer("front-office", "21.01.07"))).Error!.Code.ShouldBe("residents.vulnerable-other-area");
        (await ListAsync(register, survey, new() { Name = "B", Sex = Sex.Male }, Officer("service-officer", "21.01.06"))).Ok.ShouldBeTrue();
        (await SeenAsync(register, Officer("register-reader"))).Value.Total.ShouldBe(2);
        (await SeenAsync(register, Officer("section-head", "21.01.06"))).Value.Total.ShouldBe(2);
        (await SeenAsync(register, Officer("section-head", "21.01.07"))).Value.Total.ShouldBe(0);
        (await SeenAsync(register, Officer("administrator"))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "BTN-81")]
    public async Task The_list_is_told_by_category_event_place_and_day(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var flood = await BeginAsync(register);
        var forest = await BeginAsync(register, Draft() with { Category = VulnerableCategory.RemoteCommunity, Event = "Suku Laut", Village = Register.OtherVillage, Date = new(2026, 7, 1) });
        await ListAsync(register, flood, new() { Name = "SITI", Sex = Sex.Female });
        var remote = (await ListAsync(register, forest, new() { Name = "BUJANG", Sex = Sex.Male })).Value;

        async Task<string[]> Of(VulnerableFilter filter) => [.. (await SeenAsync(register, Counter, filter)).Value.Items.Select(l => l.Person.Name)];
        (await Of(new())).ShouldBe(["SITI", "BUJANG"]);
        (await Of(new() { Category = VulnerableCategory.RemoteCommunity })).ShouldBe(["BUJANG"]);
        (await Of(new() { Survey = flood })).ShouldBe(["SITI"]);
        (await Of(new() { Area = "21.01.07" })).ShouldBe(["BUJANG"]);
        (await Of(new() { From = new(2026, 7, 2) })).ShouldBe(["SITI"]);
        (await Of(new() { To = new(2026, 7, 2) })).ShouldBe(["BUJANG"]);
        (await Of(new() { Search = "suku laut" })).ShouldBe(["BUJANG"]);
        (await Of(new() { Search = remote.TemporaryNumber })).ShouldBe(["BUJANG"]);
        var counts = await register.ReadAsync(db => new VulnerableQueries(db, register.Office.Clock).CountsAsync(new(), Counter, CancellationToken.None));
        counts.ShouldBe(new Dictionary<VulnerableCategory, int> { [VulnerableCategory.NaturalDisaster] = 1, [VulnerableCategory.RemoteCommunity] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public void The_way_to_full_documents_names_what_is_there_missing_or_not_needed()
    {
        var child = Register.Person(age: 10, relationship: Relationship.Child);
        (child.FamilyId, child.BirthActNumber) = (Ids.New(FakeTime.Start), "1/2016");

        WayToDocuments.Of(null, new(2026, 8, 10)).Select(d => d.Possession)
            .ShouldBe([Possession.Missing, Possession.Missing, Possession.Missing, Possession.Missing, Possession.NotNeeded]);
        WayToDocuments.Of(child, new(2026, 8, 10)).Select(d => d.Possession)
            .ShouldBe([Possession.There, Possession.There, Possession.NotNeeded, Possession.There, Possession.NotNeeded]);
    }

    private static SurveyDraft Draft() => new("Tim Pendataan Kijang", "Banjir Kampung Lome", VulnerableCategory.NaturalDisaster, Register.Village, "Posko SDN 3", new(2026, 8, 9));

    private static Actor Officer(string role, string area = "21.01") => new(ActorKind.Officer, Ids.New(FakeTime.Start), "Petugas " + role)
    {
        Grants = [new Grant(role, area, null, Ids.New(FakeTime.Start), role, Ids.New(FakeTime.Start), "Unit", "office", true)],
    };

    private static async Task<T> WithDeskAsync<T>(Register register, Func<VulnerableDesk, Task<T>> act)
    {
        await using var db = register.Office.Open();
        return await act(new VulnerableDesk(db, register.Office.Clock));
    }

    private static async Task<Guid> BeginAsync(Register register, SurveyDraft? draft = null) =>
        (await WithDeskAsync(register, d => d.BeginAsync(draft ?? Draft(), Counter, CancellationToken.None))).Value.Id;

    private static Task<Outcome<VulnerablePerson>> ListAsync(Register register, Guid survey, ListingDraft draft, Actor? actor = null) =>
        WithDeskAsync(register, d => d.ListAsync(survey, draft, actor ?? Counter, CancellationToken.None));

    private static Task<Outcome<VulnerablePerson>> MergeAsync(Register register, Guid person, string nik, string reason) =>
        WithDeskAsync(register, d => d.MergeAsync(person, nik, reason, Counter, CancellationToken.None));

    private static Task<Outcome<Page<VulnerableLine>>> SeenAsync(Register register, Actor actor, VulnerableFilter? filter = null) =>
        register.ReadAsync(db => new VulnerableQueries(db, register.Office.Clock).ListAsync(filter ?? new(), actor, CancellationToken.None));
}
