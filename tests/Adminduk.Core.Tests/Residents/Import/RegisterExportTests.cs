using System.Text;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Export;
using Adminduk.Core.Residents.Import;
using Adminduk.Core.Residents.Synthesis;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using static Adminduk.Core.Tests.Residents.Import.ImportOffice;

namespace Adminduk.Core.Tests.Residents.Import;

/// <summary>The register as a file for another system, and back.</summary>
public sealed class RegisterExportTests
{
    private const string Reason = "pertukaran data dengan pemerintah desa";

    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly RegionCode Bintan = RegionCode.OfRegency(2101);

    public static TheoryData<Engine, ImportLayout, bool> Ways => new MatrixTheoryData<Engine, ImportLayout, bool>(Enum.GetValues<Engine>(), Enum.GetValues<ImportLayout>(), [false, true]);

    [Theory, MemberData(nameof(Ways))]
    public async Task What_goes_out_comes_in_again_as_the_same_people_and_families(Engine engine, ImportLayout layout, bool csv)
    {
        await using var here = await FilledAsync(engine);
        await using var there = await OpenAsync(engine);
        using var file = new MemoryStream();

        var counts = (await ExportAsync(here, new ExportRequest(Bintan, layout, csv, Reason), Actor.System, file)).Value;
        var import = (await there.ImportAsync(file.ToArray(), new ImportOptions())).Value;

        var findings = await there.FindingsAsync(import.Id);
        findings.Where(f => f.Kind != FindingKind.Doubt).Select(f => (f.Row, f.Column, f.Code)).ShouldBeEmpty();
        import.Counts.ShouldBe(new ImportCounts { Rows = counts.People, Added = counts.People, Families = counts.Families, Doubtful = import.Counts.Doubtful });
        (await HouseholdsAsync(there, layout)).ShouldBe(await HouseholdsAsync(here, layout));
        (await PeopleAsync(there, layout)).ShouldBe(await PeopleAsync(here, layout));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_export_is_on_the_record_with_its_reason_and_what_it_held(Engine engine)
    {
        await using var office = await FilledAsync(engine);
        var head = Officer("office-head", "21.01");

        var counts = (await ExportAsync(office, new ExportRequest(Bintan, ImportLayout.Siak, false, Reason), head, Stream.Null)).Value;

        var act = await office.ReadAsync(db => db.Processes.AsNoTracking().Include(p => p.Events).SingleAsync(p => p.Type == "register.exported", Ct));
        (act.ActorName, act.Reason).ShouldBe((head.Name, Reason));
        act.Events.OrderBy(e => e.Order).Select(e => e.Name).ShouldBe(["export.started", "export.finished"]);
        act.Events[1].After!.ShouldContain($"\"People\":{counts.People}");
    }

    [Theory]
    [InlineData("front-office", "21.01", Reason, "residents.export-not-yours")]
    [InlineData("section-head", "21.01", Reason, "residents.export-not-yours")]
    [InlineData("administrator", "21.01", Reason, "residents.export-not-yours")]
    [InlineData("division-head", "21.01.04", Reason, "residents.export-not-yours")]
    [InlineData("office-head", "21.01", "minta", "residents.export-reason")]
    public async Task Without_the_post_the_area_or_a_reason_nothing_goes_out(string role, string area, string reason, string code)
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        using var file = new MemoryStream();

        var refused = await ExportAsync(office, new ExportRequest(Bintan, ImportLayout.Adminduk, true, reason), Officer(role, area), file);

        refused.Error!.Code.ShouldBe(code);
        file.Length.ShouldBe(0);
        (await office.ReadAsync(db => db.Processes.AnyAsync(p => p.Type == "register.exported", Ct))).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Only_who_lives_in_the_area_now_goes_out(Engine engine)
    {
        await using var office = await FilledAsync(engine);
        var village = await office.ReadAsync(db => db.Families.Select(f => f.Village).OrderBy(v => v).FirstAsync(Ct));
        var gone = await office.ReadAsync(db => db.Residents.Where(r => db.Families.Any(f => f.Id == r.FamilyId && f.Village == village)).Select(r => r.Nik).FirstAsync(Ct));
        await office.ReadAsync(db => db.Residents.Where(r => r.Nik == gone).ExecuteUpdateAsync(s => s.SetProperty(r => r.Status, ResidentStatus.Dead), Ct));
        using var file = new MemoryStream();

        var counts = (await ExportAsync(office, new ExportRequest(RegionCode.Parse(village), ImportLayout.Adminduk, true, Reason), Officer("division-head", village), file)).Value;

        var text = Encoding.UTF8.GetString(file.ToArray());
        counts.People.ShouldBe(await office.ReadAsync(db => db.Residents.CountAsync(r => r.Status == ResidentStatus.Active && db.Families.Any(f => f.Id == r.FamilyId && f.Village == village), Ct)));
        text.ShouldNotContain(gone);
        text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ShouldAllBe(line => line.Contains(village, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_regency_is_refused()
    {
        await using var office = await OpenAsync(Engine.Sqlite);

        var refused = await ExportAsync(office, new ExportRequest(RegionCode.OfRegency(3671), ImportLayout.Adminduk, true, Reason), Actor.System, Stream.Null);

        (refused.Error!.Field, refused.Error.Code).ShouldBe(("wilayah", "residents.export-area"));
    }

    private static async Task<ImportOffice> FilledAsync(Engine engine)
    {
        var office = await OpenAsync(engine);
        using var file = new MemoryStream();
        var people = new PopulationSynthesiser(ReferenceFiles.Shipped, RegionDirectory.Shipped).Families(new SynthesisOptions(Bintan, 260, 7, office.Office.Clock.Today)).ToList();
        new PopulationFiles(CodeLists.Shipped).WriteCsv(people, file);
        (await office.ImportAsync(file.ToArray())).Ok.ShouldBeTrue();
        await office.ReadAsync(db => EnrichAsync(db));
        return office;
    }

    // Something of everything that a layout carries.
    private static async Task<int> EnrichAsync(AdmindukDbContext db)
    {
        var person = await db.Residents.OrderBy(r => r.Nik).FirstAsync(r => r.Relationship == Relationship.Head, Ct);
        (person.FrontTitle, person.BackTitle, person.Impaired, person.Disability, person.PassportNumber) = ("dr.", "Sp.A", false, 2, "C1234567");
        db.Add(new RareElements { Regency = db.Regency, ResidentId = person.Id, PassportExpiry = new DateOnly(2027, 1, 31), PreviousAddress = "JL. LAMA, 3", SponsorType = 5, StayPermitKind = 2 });
        await db.Families.Where(f => f.Id == person.FamilyId).ExecuteUpdateAsync(s => s.SetProperty(f => f.Hamlet, "MAWAR").SetProperty(f => f.Address, "JL. RAYA, GG. 2 NO. 5"), Ct);
        Core.Audit.AuditLog.Begin(db, "register.synthesised", Actor.System, new DateTime(2026, 8, 10, 3, 0, 0, DateTimeKind.Utc));
        return await db.SaveChangesAsync(Ct);
    }

    private static async Task<Outcome<ExportCounts>> ExportAsync(ImportOffice office, ExportRequest request, Actor actor, Stream stream)
    {
        await using var db = office.Office.Open();
        return await new RegisterExport(db, CodeLists.Shipped, RegionDirectory.Shipped, office.Office.Clock).WriteAsync(request, actor, stream, null, Ct);
    }

    private static Task<List<string>> HouseholdsAsync(ImportOffice office, ImportLayout layout) => office.ReadAsync(async db =>
    {
        var families = await db.Families.AsNoTracking().Include(f => f.Members).OrderBy(f => f.Number).ToListAsync(Ct);
        return families.ConvertAll(f => $"{f.Number} {f.Village} {f.Rt} {f.Rw} {f.Hamlet} {(layout == ImportLayout.OpenSid ? null : f.PostalCode)} {f.Address}: {string.Join(' ', f.Members.Select(m => $"{m.Nik}={m.Relationship}").Order())}");
    });

    private static Task<List<string>> PeopleAsync(ImportOffice office, ImportLayout layout) => office.ReadAsync(async db =>
    {
        var people = await db.Residents.AsNoTracking().Include(r => r.Rare).OrderBy(r => r.Nik).ToListAsync(Ct);
        return people.ConvertAll(p => Carried(p, layout));
    });

    // What every layout carries, and more where the layout has more columns. OpenSID and BIP know four marital statuses; OpenSID 89 occupations.
    private static string Carried(Resident p, ImportLayout layout)
    {
        var few = layout is ImportLayout.OpenSid or ImportLayout.Bip;
        var status = few && p.MaritalStatus is MaritalStatus.MarriedUnrecorded ? MaritalStatus.Married : few && p.MaritalStatus is MaritalStatus.DivorcedUnrecorded ? MaritalStatus.Divorced : p.MaritalStatus;
        var occupation = layout == ImportLayout.OpenSid && p.Occupation >= 89 ? 99 : p.Occupation;
        var all = $"{p.Nik} {p.Name} {p.Sex} {p.BirthPlace} {p.BirthDate} {p.BloodType} {p.Religion} {status} {p.Education} {occupation} {p.MotherName} {p.FatherName} {p.BirthActNumber}";
        if (layout == ImportLayout.Bip) return all;
        all += $" {p.MotherNik} {p.FatherNik} {p.MarriageActNumber} {p.MarriageDate} {p.Disability} {p.PassportNumber} {p.Rare?.PassportExpiry} {p.Citizenship}";
        if (layout == ImportLayout.OpenSid) return all;
        all += $" {p.TitledName} {p.Impaired} {p.BirthActHeld} {p.Rare?.PreviousAddress}";
        return layout == ImportLayout.Siak ? all : $"{all} {p.Rare?.SponsorType} {p.Rare?.StayPermitKind}";
    }

    private static Actor Officer(string role, string area) => new(ActorKind.Officer, Ids.New(DateTime.UnixEpoch), "SITI RAHMA") { Grants = [new Grant(role, area, null, default, role, default, "Dinas", "office", false)] };
}
