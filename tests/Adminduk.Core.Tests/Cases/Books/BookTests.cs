using System.Text;
using Adminduk.Core.Cases;
using Adminduk.Core.Cases.Books;
using Adminduk.Core.Common;
using Adminduk.Core.Files;
using Adminduk.Testing;
using ExcelDataReader;
using Microsoft.EntityFrameworkCore;
using Case = Adminduk.Core.Cases.Case;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Cases.Books;

/// <summary>The books on screen, as Excel and on paper.</summary>
public sealed class BookTests
{
    private static readonly Dictionary<string, string> Lost = new() { ["kind"] = "lost" };

    private static BookFilter Whole(string book) => new(book, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-13")]
    [Trait("Requirement", "BTN-34")]
    [Trait("Requirement", "BTN-53")]
    public async Task The_registration_book_lists_each_file_with_number_date_applicant_and_service(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var first = await RegisterAsync(office, 1);
        var second = await RegisterAsync(office, 2);

        var lines = (await ListAsync(office, Whole(Book.Registration))).Items;

        lines.Select(l => l.Entry.Number).ShouldBe([1, 2]);
        lines.Select(l => l.Entry.CaseId).ShouldBe([first.Id, second.Id]);
        lines[0].Entry.Date.ShouldBe(office.Office.Clock.Today);
        (lines[0].Entry.Name, lines[0].Entry.Service, lines[0].Nik).ShouldBe(("BUDI SANTOSO", "kartu-keluarga", first.ApplicantNik));
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-72")]
    [Trait("Requirement", "BTN-15")]
    public async Task The_pick_up_book_lists_the_card_with_the_receivers_signature(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("ktp-el", await office.AddFamilyAsync(change: r => r.MarkRecorded()), new() { ["kind"] = "first" });
        await office.WalkToAsync(taken.Id, "pick-up");
        var mark = CaseWalks.Expect(await office.WithAsync((IFileStore files) => files.PutAsync(Png, CancellationToken.None)));
        await office.ProceedAsync(taken.Id, new() { ["signature"] = mark });

        var line = (await ListAsync(office, Whole(Book.Pickup))).Items.ShouldHaveSingleItem();
        var picture = await office.WithAsync((BookQueries books) => books.SignatureAsync(line.Entry.Year, line.Entry.Number, office.Officer("front-office"), CancellationToken.None));
        var printed = await office.WithAsync((BookDesk desk) => desk.PrintAsync(Whole(Book.Pickup), office.Officer("front-office"), CancellationToken.None));

        line.Entry.Products.ShouldNotBeNull().ShouldStartWith("KTP-el");
        (line.Entry.Name, line.ReceiverKind, line.Drawn).ShouldBe(("BUDI SANTOSO", "self", true));
        picture.Value.ShouldBe(Png);
        Encoding.Latin1.GetString(printed.Value).ShouldStartWith("%PDF-");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_book_is_narrowed_by_day_service_area_and_words(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var early = await RegisterAsync(office, 1);
        office.Office.Time.Advance(TimeSpan.FromDays(1));
        var late = await RegisterAsync(office, 2, "21.01.12.1001");
        var all = Whole(Book.Registration);

        (await FoundAsync(office, all with { To = office.Office.Clock.Today.AddDays(-1) })).ShouldBe([early.Id]);
        (await FoundAsync(office, all with { From = office.Office.Clock.Today })).ShouldBe([late.Id]);
        (await FoundAsync(office, all with { Area = "21.01.12" })).ShouldBe([late.Id]);
        (await FoundAsync(office, all with { Service = "ktp-el" })).ShouldBeEmpty();
        (await FoundAsync(office, all with { Search = "2026/000001" })).ShouldBe([early.Id]);
        (await FoundAsync(office, all with { Search = late.Number })).ShouldBe([late.Id]);
        (await FoundAsync(office, all with { Search = early.ApplicantNik })).ShouldBe([early.Id]);
        (await FoundAsync(office, all with { Search = "santoso" })).ShouldBe([early.Id, late.Id]);
        (await FoundAsync(office, all with { NewestFirst = true, Size = 1 })).ShouldBe([late.Id]);
        (await FoundAsync(office, all with { Size = 1, Page = 2 })).ShouldBe([late.Id]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_officer_of_a_district_reads_the_lines_of_his_district_alone(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        await RegisterAsync(office, 1);
        var own = await RegisterAsync(office, 2, "21.01.12.1001");
        var district = office.NewOfficer("front-office", "Toapaya", "21.01.12");

        var lines = CaseWalks.Expect(await office.WithAsync((BookQueries books) => books.ListAsync(Whole(Book.Registration), district, CancellationToken.None)));

        lines.Items.Select(l => l.Entry.CaseId).ShouldBe([own.Id]);
        lines.Total.ShouldBe(1);
    }

    [Theory, InlineData("card-printer"), InlineData("register-reader"), InlineData("administrator")]
    public async Task Roles_that_do_not_write_in_the_books_do_not_read_them(string role)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var officer = office.NewOfficer(role, role);

        (await office.WithAsync((BookQueries books) => books.ListAsync(Whole(Book.Registration), officer, CancellationToken.None))).Error!.Code.ShouldBe("cases.books-closed");
        (await office.WithAsync((BookDesk desk) => desk.ExcelAsync(Whole(Book.Registration), false, null, officer, CancellationToken.None))).Error!.Code.ShouldBe("cases.books-closed");
        (await office.WithAsync((BookDesk desk) => desk.PrintAsync(Whole(Book.Registration), officer, CancellationToken.None))).Error!.Code.ShouldBe("cases.books-closed");
        (await office.WithAsync((BookQueries books) => books.SignatureAsync(2026, 1, officer, CancellationToken.None))).Error!.Code.ShouldBe("cases.books-closed");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_exported_book_masks_nik_and_stands_on_the_record(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await RegisterAsync(office, 1);
        var officer = office.Officer("front-office");

        var masked = await office.WithAsync((BookDesk desk) => desk.ExcelAsync(Whole(Book.Registration), false, null, officer, CancellationToken.None));
        var refused = await office.WithAsync((BookDesk desk) => desk.ExcelAsync(Whole(Book.Registration), true, "perlu", officer, CancellationToken.None));
        office.Office.Time.Advance(TimeSpan.FromMinutes(1));
        var whole = await office.WithAsync((BookDesk desk) => desk.ExcelAsync(Whole(Book.Registration), true, "Rekonsiliasi data SIAK", officer, CancellationToken.None));

        Cell(masked.Value, 1, 4).ShouldBe(Masking.Mask(taken.ApplicantNik));
        Cell(whole.Value, 1, 4).ShouldBe(taken.ApplicantNik);
        refused.Error!.Code.ShouldBe("cases.book-reason-short");
        await using var db = office.Open();
        var acts = await db.Processes.Include(p => p.Events).Where(p => p.Type == "book.exported").OrderBy(p => p.Id).ToListAsync();
        acts.Select(a => (a.ActorName, a.Reason)).ShouldBe([(officer.Name, null), (officer.Name, "Rekonsiliasi data SIAK")]);
        acts[1].Events.Single().After!.ShouldContain("\"WholeNik\":true");
    }

    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static async Task<Case> RegisterAsync(CaseOffice office, int serial, string? village = null)
    {
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(village, serial: serial), Lost);
        return await office.WalkToAsync(taken.Id, "forward");
    }

    private static async Task<Page<BookLine>> ListAsync(CaseOffice office, BookFilter filter) =>
        CaseWalks.Expect(await office.WithAsync((BookQueries books) => books.ListAsync(filter, office.Officer("front-office"), CancellationToken.None)));

    private static async Task<IEnumerable<Guid>> FoundAsync(CaseOffice office, BookFilter filter) => (await ListAsync(office, filter)).Items.Select(l => l.Entry.CaseId);

    private static string Cell(byte[] file, int row, int column)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = new MemoryStream(file);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        for (var i = 0; i <= row; i++) reader.Read().ShouldBeTrue();
        reader.GetFieldType(column).ShouldBe(typeof(string));
        return reader.GetString(column);
    }
}
