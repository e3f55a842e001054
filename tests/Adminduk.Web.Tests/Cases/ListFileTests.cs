using System.IO.Compression;
using System.Net;
using Adminduk.Web.Tests.Services;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Cases;

/// <summary>Lists of the staff pages as Excel files.</summary>
public sealed class ListFileTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly (string Name, string Value)[] Lost = [("kind", "lost"), ("newcomer", "no"), ("data-differ", "no"), ("sending-district", "21.01.04")];

    [Theory]
    [InlineData("kasi", "/kerja?semua=true", "work.xlsx", "Umur (hari kerja)")]
    [InlineData("kasi", "/pengawasan", "supervision.xlsx", "Janji selesai")]
    public async Task A_list_of_cases_goes_out_with_every_line_of_the_filter_and_on_the_record(string login, string page, string file, string heading)
    {
        var address = await office.TakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(await office.AddFamilyAsync()), .. Lost]);
        await office.WalkToAsync(address, "forward");
        var @case = await office.CaseAsync(address);
        var visitor = await office.AsAsync(login);

        var answer = await visitor.SubmitAsync(WorkingOffice.FormOf(await visitor.PageAsync(page), "Excel")!);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe(file);
        var sheet = await ReadAsync(answer);
        (sheet.Contains(heading, StringComparison.Ordinal), sheet.Contains(@case.Number, StringComparison.Ordinal), sheet.Contains(@case.ApplicantNik, StringComparison.Ordinal)).ShouldBe((true, true, false));
        await using var db = office.Office.Open();
        var acts = await db.ProcessEvents.Where(e => e.Name == "list.exported").Select(e => e.After).ToListAsync(Ct);
        acts.ShouldContain(a => a!.Contains($"\"Name\":\"{Path.GetFileNameWithoutExtension(file)}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/kelola/petugas", "officers.xlsx", "Rahma Yulianti")]
    [InlineData("/kelola/unit", "units.xlsx", "Loket")]
    [InlineData("/kelola/pesan", "messages.xlsx", "Percobaan")]
    public async Task The_lists_of_the_administrator_go_out_too(string page, string file, string word)
    {
        await office.TakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(await office.AddFamilyAsync()), .. Lost]);
        var visitor = await office.AsAsync("admin");

        var answer = await visitor.SubmitAsync(WorkingOffice.FormOf(await visitor.PageAsync(page), "Excel")!);

        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe(file);
        (await ReadAsync(answer)).ShouldContain(word);
    }

    internal static async Task<string> ReadAsync(HttpResponseMessage answer)
    {
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(Ct));
        using var part = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return await part.ReadToEndAsync(Ct);
    }
}
