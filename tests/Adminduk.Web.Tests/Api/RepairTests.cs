using System.Net;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Web.Tests.Api;

public sealed class RepairTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_return_is_answered_with_file_and_answer_and_the_case_goes_back(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var (id, address) = await ReturnedAsync(api);
        var seen = (await api.GetAsync(address)).Headers.ETag!.Tag;

        var half = await api.PostAsync(address + "/repairs", "{\"answers\":{\"phone\":\"081299998888\"}}", "setengah");
        var whole = await RepairAsync(api, address, "utuh");
        var again = await RepairAsync(api, address, "utuh");
        var stale = await api.PostAsync(address + "/repairs", "{}", "lama", ("If-Match", seen));

        (await ApiSite.CodeAsync(half)).ShouldBe("cases.still-to-repair");
        whole.StatusCode.ShouldBe(HttpStatusCode.OK, await whole.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await ApiSite.CodeAsync(stale)).ShouldBe("api.version-old");
        (await api.Office.CaseAsync(id)).ShouldSatisfyAllConditions(
            c => c.Status.ShouldNotBe(CaseStatus.Returned),
            c => c.Steps.Count(s => s.Verdict == "resubmit").ShouldBe(1),
            c => AnswerJson.Read(c.Answers)["phone"].ShouldBe("081299998888"),
            c => c.Attachments.ShouldHaveSingleItem());
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Only_what_was_sent_back_may_be_answered(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var (_, address) = await ReturnedAsync(api);

        var answer = await api.PostAsync(address + "/repairs", "{\"answers\":{\"name\":\"ORANG LAIN\"}}");
        var file = await api.PostFilesAsync(address + "/repairs", "{}", "x", ("file:family-form", "a.pdf", Visitor.Pdf.Content), ("file:tidak-ada", "b.pdf", Visitor.Pdf.Content));
        var unknown = await api.PostAsync(address + "/repairs", "{\"status\":\"done\"}");

        (await ApiSite.CodeAsync(answer)).ShouldBe("api.member-unknown");
        (await ApiSite.CodeAsync(file)).ShouldBe("cases.upload-unknown");
        (await ApiSite.CodeAsync(unknown)).ShouldBe("api.member-unknown");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_case_that_was_not_sent_back_cannot_be_repaired(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var filed = await api.PostAsync("/api/v1/applications", await api.ApplicationAsync(await api.Office.AddFamilyAsync()));

        var refused = await api.PostAsync(filed.Headers.Location + "/repairs", "{}");

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ApiSite.CodeAsync(refused)).ShouldBe("catalogue.not-returned");
    }

    private static Task<HttpResponseMessage> RepairAsync(ApiSite api, string address, string key) =>
        api.PostFilesAsync(address + "/repairs", "{\"answers\":{\"phone\":\"081299998888\"},\"note\":\"Sudah diganti\"}", key, ("file:supporting-documents", "baru.pdf", Visitor.Pdf.Content));

    // Filed by the key, walked to the section head, sent back for a paper and an answer.
    private static async Task<(Guid Id, string Address)> ReturnedAsync(ApiSite api)
    {
        var filed = await api.PostAsync("/api/v1/applications", await api.ApplicationAsync(await api.Office.AddFamilyAsync()));
        var id = (await ApiSite.JsonAsync(filed)).GetProperty("id").GetGuid();
        await api.Office.WalkToAsync(id, "verify-section");
        var @case = await api.Office.CaseAsync(id);
        var item = @case.Items.First(i => i.Requirement.StartsWith("supporting-documents", StringComparison.Ordinal)).Requirement;
        CaseWalks.Expect(await api.Office.ActAsync(
            new StepCommand
            {
                CaseId = id,
                Verdict = VerdictKind.Return,
                Note = "Perlu diperbaiki",
                Returns = [new(item, "Tidak terbaca", "Kirim ulang"), new("field:phone", "Nomor salah", "Perbaiki nomornya")],
            },
            api.Office.OwnerOf(@case)));
        return (id, filed.Headers.Location!.ToString());
    }
}
