using System.IO.Compression;
using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Audit;

/// <summary>Lists that leave the program as Excel sheets.</summary>
public sealed class ListDeskTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly Actor Officer = new(ActorKind.Officer, Guid.Parse("0199f0c6-0000-7000-8000-000000000001"), "SITI RAHMA") { Grants = [new Grant("front-office", "21.01", null, default, "Petugas Loket", default, "Dinas", "office", true)] };

    [Theory, ClassData(typeof(Engines))]
    public async Task A_list_is_written_as_text_and_stands_on_the_record(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);

        var file = (await ExcelAsync(office, Sheet(3), Officer)).Value;

        var text = Read(file);
        text.ShouldContain("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">2101 •••• •••• 0007</t></is></c>");
        await using var db = office.Open();
        var act = await db.Processes.Include(p => p.Events).SingleAsync(p => p.Type == "list.exported", Ct);
        (act.ActorName, act.Position, act.Reason).ShouldBe(("SITI RAHMA", "Petugas Loket", null));
        act.Events.ShouldHaveSingleItem().After.ShouldBe("{\"Name\":\"residents\",\"Filter\":\"?aktif=true\",\"Lines\":3,\"Whole\":false}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("untuk saya")]
    [InlineData("   ya ya     ")]
    public async Task Whole_numbers_take_a_reason_of_ten_letters(string? reason)
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);

        var made = await ExcelAsync(office, Sheet(1) with { Whole = true, Reason = reason }, Officer);

        var enough = reason?.Trim().Length >= 10;
        made.Ok.ShouldBe(enough);
        if (!enough) (made.Error!.Field, made.Error.Code).ShouldBe(("alasan", "common.list-reason"));
        await using var db = office.Open();
        (await db.Processes.CountAsync(p => p.Type == "list.exported", Ct)).ShouldBe(enough ? 1 : 0);
    }

    [Fact]
    public async Task Nobody_but_an_officer_takes_a_list_and_none_is_endless()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);

        (await ExcelAsync(office, Sheet(1), Actor.Applicant("BUDI"))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await ExcelAsync(office, Sheet(ListDesk.MostRows + 1), Officer)).Error!.Message.ShouldContain("20.000");
    }

    private static ListSheet Sheet(int rows) =>
        new("residents", "Penduduk", ["Nama", "NIK"], [.. Enumerable.Repeat<string[]>(["BUDI <SANTOSO>", "2101 •••• •••• 0007"], rows)]) { Filter = "?aktif=true" };

    private static async Task<Outcome<byte[]>> ExcelAsync(TestOffice office, ListSheet sheet, Actor actor)
    {
        await using var db = office.Open();
        return await new ListDesk(db, office.Clock).ExcelAsync(sheet, actor, Ct);
    }

    private static string Read(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return part.ReadToEnd();
    }
}
