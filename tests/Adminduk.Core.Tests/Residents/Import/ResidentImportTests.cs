using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Import;
using Adminduk.Core.Residents.Synthesis;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using static Adminduk.Core.Tests.Residents.Import.ImportOffice;

namespace Adminduk.Core.Tests.Residents.Import;

public sealed class ResidentImportTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory, CombinatorialEngines(false, true)]
    public async Task A_made_up_population_comes_in_as_it_was_written(Engine engine, bool excel)
    {
        await using var office = await OpenAsync(engine);
        var made = Population(600);
        using var file = new MemoryStream();
        if (excel) new PopulationFiles(CodeLists.Shipped).WriteXlsx(made, file);
        else new PopulationFiles(CodeLists.Shipped).WriteCsv(made, file);

        var import = (await office.ImportAsync(file.ToArray())).Value;

        import.Stage.ShouldBe(ImportStage.Done);
        import.Counts.ShouldBe(new ImportCounts { Rows = 600, Added = 600, Families = made.Count, Doubtful = import.Counts.Doubtful });
        await using var db = office.Office.Open();
        var families = await db.Families.Include(f => f.Members).ToListAsync(Ct);
        families.Count.ShouldBe(made.Count);
        families.ShouldAllBe(f => FamilyRules.Check(f).Count == 0);
        var first = made[0].Members[0];
        var person = await db.Residents.SingleAsync(r => r.Nik == first.Nik, Ct);
        (person.Name, person.BirthDate, person.Religion, person.Occupation, person.MaritalStatus, person.BirthActNumber)
            .ShouldBe((first.Name, first.BirthDate, first.Religion, first.Occupation, first.MaritalStatus, first.BirthActNumber));
        (await db.FamilyMemberships.CountAsync(m => m.ProcessId == import.ProcessId, Ct)).ShouldBe(600);
        (await db.NameWords.AnyAsync(w => w.ResidentId == person.Id, Ct)).ShouldBeTrue();
        (await db.ProcessEvents.Where(e => e.ProcessId == import.ProcessId).OrderBy(e => e.Order).Select(e => e.Name).ToListAsync(Ct)).ShouldBe(["import.started", "import.finished"]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_same_file_again_adds_nothing_and_says_so(Engine engine)
    {
        await using var office = await OpenAsync(engine);
        var file = Csv(Head, Budi, Dewi);
        await office.ImportAsync(file);

        var again = (await office.ImportAsync(file)).Value;

        again.Counts.ShouldBe(new ImportCounts { Rows = 2, Present = 2 });
        ImportWords.Verdict(again).ShouldContain("Tidak ada yang ditambahkan");
        (await office.ReadAsync(db => db.Residents.CountAsync(Ct))).ShouldBe(2);
        (await office.FindingsAsync(again.Id)).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_row_that_differs_is_a_conflict_and_the_register_stays(Engine engine)
    {
        await using var office = await OpenAsync(engine);
        await office.ImportAsync(Csv(Head, Budi, Dewi));

        var second = (await office.ImportAsync(Csv(Head, Budi.Replace("ISLAM", "HINDU", StringComparison.Ordinal).Replace("BUDI SANTOSO", "BUDI SANTOSA", StringComparison.Ordinal), Dewi))).Value;

        second.Counts.ShouldBe(new ImportCounts { Rows = 2, Present = 1, Conflicts = 1 });
        var findings = await office.FindingsAsync(second.Id);
        findings.Select(f => (f.Row, f.Column, f.Kind, f.Code)).ShouldBe(
            [(2, "NAMA_LENGKAP", FindingKind.Conflict, "residents.import-differs"), (2, "AGAMA", FindingKind.Conflict, "residents.import-differs")]);
        findings[0].Value.ShouldNotContain("BUDI");
        (await office.ReadAsync(db => db.Residents.SingleAsync(r => r.Relationship == Relationship.Head, Ct))).Religion.ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_check_writes_nothing_to_the_register(Engine engine)
    {
        await using var office = await OpenAsync(engine);

        var check = (await office.ImportAsync(Csv(Head, Budi, Dewi.Replace("09-01-2012", "31-02-2012", StringComparison.Ordinal)), dryRun: true)).Value;

        (check.Stage, check.Counts.Added, check.Counts.Faulty, check.ProcessId).ShouldBe((ImportStage.Checked, 1, 1, null));
        ImportWords.Verdict(check).ShouldContain("Register belum diubah");
        (await office.ReadAsync(db => db.Residents.AnyAsync(Ct))).ShouldBeFalse();
        (await office.FindingsAsync(check.Id)).ShouldHaveSingleItem().Code.ShouldBe("residents.import-date");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_mended_row_joins_the_family_that_came_in_before(Engine engine)
    {
        await using var office = await OpenAsync(engine);
        await office.ImportAsync(Csv(Head, Budi, Dewi.Replace("ANAK", "TETANGGA", StringComparison.Ordinal)));

        var mended = (await office.ImportAsync(Csv(Head, Budi, Dewi))).Value;

        mended.Counts.ShouldBe(new ImportCounts { Rows = 2, Added = 1, Present = 1 });
        var family = await office.ReadAsync(db => db.Families.Include(f => f.Members).SingleAsync(Ct));
        (family.Members.Count, family.Version).ShouldBe((2, 1));
        (await office.ReadAsync(db => db.ProcessEvents.CountAsync(e => e.Name == "import.members-joined", Ct))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_interrupted_import_goes_on_behind_its_last_batch(Engine engine)
    {
        await using var office = await OpenAsync(engine);
        using var file = new MemoryStream();
        new PopulationFiles(CodeLists.Shipped).WriteCsv(Population(13_000), file);
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(office.ImportAsync(file.ToArray(), progress: new StopAtFirst(stop), ct: stop.Token));
        var half = await office.ReadAsync(db => db.ResidentImports.SingleAsync(Ct));
        half.Counts.Added.ShouldBeInRange(6000, 12_000);
        (await office.ReadAsync(db => db.Residents.CountAsync(Ct))).ShouldBe(half.Counts.Added);

        var whole = (await office.ImportAsync(file.ToArray())).Value;

        (whole.Id, whole.Counts.Added, whole.Counts.Present, whole.Counts.Rows).ShouldBe((half.Id, 13_000, 0, 13_000));
        (await office.ReadAsync(db => db.Residents.CountAsync(Ct))).ShouldBe(13_000);
        (await office.ReadAsync(db => db.Processes.CountAsync(p => p.Type == "register.imported", Ct))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_imports_at_once_one_is_told_to_wait(Engine engine)
    {
        await using var office = await OpenAsync(engine);
        var (one, other) = (Csv(Head, Budi), Csv(Head, Budi, Dewi));
        await using var db = office.Office.Open();
        using var content = new MemoryStream(one);
        var service = office.Service(db);
        var first = (await service.OpenAsync(Actor.System, content, "satu.csv", new(), false, Ct)).Value;
        (await service.ClaimAsync(Actor.System, first.Id, false, Ct)).Ok.ShouldBeTrue();

        (await office.ImportAsync(other)).Error!.Code.ShouldBe("residents.import-busy");
        (await office.ImportAsync(one)).Error!.Code.ShouldBe("residents.import-running-same");

        office.Office.Time.Advance(TimeSpan.FromMinutes(1));
        (await office.ImportAsync(other)).Value.Counts.Added.ShouldBe(2);
        (await office.Worker(db).RunAsync(first.Id, content, null, Ct)).Error!.Code.ShouldBe("residents.import-taken-over");
        var later = (await office.ImportAsync(one)).Value;
        (later.Id, later.Counts.Present).ShouldBe((first.Id, 1));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_worker_taken_for_dead_writes_nothing_more(Engine engine)
    {
        await using var office = await OpenAsync(engine);
        await using var db = office.Office.Open();
        using var content = new MemoryStream(Csv(Head, Budi));
        var service = office.Service(db);
        var import = (await service.OpenAsync(Actor.System, content, "satu.csv", new(), false, Ct)).Value;
        await service.ClaimAsync(Actor.System, import.Id, false, Ct);
        var stolen = new TakeOver(office, import.Id);

        var worked = await office.Worker(db).RunAsync(import.Id, new StreamThatCalls(content, stolen.Run), null, Ct);

        worked.Error!.Code.ShouldBe("residents.import-taken-over");
        (await office.ReadAsync(d => d.Residents.AnyAsync(Ct))).ShouldBeFalse();
    }

    [Fact]
    public async Task Only_administrators_and_the_command_line_import()
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        await using var db = office.Office.Open();
        foreach (var actor in new[] { Officer("front-office"), Officer("office-head"), Actor.Applicant("SITI"), new Actor(ActorKind.Machine, Guid.Empty, "portal") { Grants = Officer("administrator").Grants } })
        {
            using var content = new MemoryStream(Csv(Head, Budi));
            (await office.Service(db).ReceiveAsync(actor, content, "a.csv", Ct)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
            (await office.Service(db).OpenAsync(actor, content, "a.csv", new(), false, Ct)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
            (await office.Service(db).ImportAsync(actor, Guid.Empty, Ct)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        }

        using var good = new MemoryStream(Csv(Head, Budi));
        (await office.Service(db).ReceiveAsync(Officer("administrator"), good, "a.csv", Ct)).Ok.ShouldBeTrue();
    }

    private static Actor Officer(string role) => new(ActorKind.Officer, Guid.CreateVersion7(), "Petugas")
    {
        Grants = [new Grant(role, "21.01", null, Guid.Empty, role, Guid.Empty, "Dinas", "office", false)],
    };

    private static List<SyntheticFamily> Population(int count) =>
        [.. new PopulationSynthesiser(ReferenceFiles.Shipped, RegionDirectory.Shipped).Families(new SynthesisOptions(RegionCode.Parse("21.01"), count, 1, new(2026, 8, 10)))];

    private sealed class StopAtFirst(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => stop.Cancel();
    }

    /// <summary>Another process goes on with the import while the first still reads its file.</summary>
    private sealed class TakeOver(ImportOffice office, Guid id)
    {
        public void Run()
        {
            using var db = office.Office.Open();
            db.ResidentImports.Where(i => i.Id == id).ExecuteUpdate(s => s.SetProperty(i => i.Version, i => i.Version + 1));
        }
    }

    /// <summary>Calls once, at the third reading from the start: the import's state has been read by then.</summary>
    private sealed class StreamThatCalls(MemoryStream content, Action call) : MemoryStream(content.ToArray())
    {
        private int begun;

        public override long Position
        {
            get => base.Position;
            set
            {
                base.Position = value;
                if (value == 0 && ++begun == 7) call();
            }
        }
    }
}
