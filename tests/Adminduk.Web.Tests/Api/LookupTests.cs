using System.Net;
using Adminduk.Testing;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Web.Tests.Api;

public sealed class LookupTests
{
    [Fact]
    public async Task A_service_tells_its_form_its_requirements_and_its_standard()
    {
        await using var api = await ApiSite.CreateAsync(Engine.Sqlite);

        var list = await ApiSite.JsonAsync(await api.GetAsync("/api/v1/services"));
        var answer = await api.GetAsync("/api/v1/services/kartu-keluarga");
        var service = await ApiSite.JsonAsync(answer);
        var same = await api.GetAsync("/api/v1/services/kartu-keluarga", ("If-None-Match", answer.Headers.ETag!.Tag));

        list.GetProperty("services").EnumerateArray().Where(s => s.GetProperty("mayFile").GetBoolean()).ShouldHaveSingleItem().GetProperty("code").GetString().ShouldBe("kartu-keluarga");
        service.GetProperty("standard").GetArrayLength().ShouldBe(14);
        service.GetProperty("workingDays").GetInt32().ShouldBe(3);
        service.GetProperty("requirements").EnumerateArray().ShouldContain(r => r.GetProperty("id").GetString() == "arrival-report" && r.GetProperty("when").GetArrayLength() == 1);
        service.GetProperty("form").EnumerateArray().SelectMany(s => s.GetProperty("fields").EnumerateArray())
            .ShouldContain(f => f.GetProperty("id").GetString() == "kind" && f.GetProperty("choices").GetArrayLength() == 11);
        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Wrong_number_and_wrong_code_sound_alike_and_guessing_is_stopped(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var filed = await ApiSite.JsonAsync(await api.PostAsync("/api/v1/applications", await api.ApplicationAsync(await api.Office.AddFamilyAsync())));
        var number = filed.GetProperty("number").GetString()!;

        var code = await api.GetAsync($"/api/v1/tracking/{number}", ("Receipt-Code", "AAAAAAAA"));
        var unknown = await api.GetAsync("/api/v1/tracking/BTN-2026-999999", ("Receipt-Code", "AAAAAAAA"));
        var none = await api.GetAsync($"/api/v1/tracking/{number}");
        for (var i = 0; i < 28; i++) await api.GetAsync($"/api/v1/tracking/X-{i}", ("Receipt-Code", "AAAAAAAA"));
        var stopped = await api.GetAsync($"/api/v1/tracking/{number}", ("Receipt-Code", filed.GetProperty("receiptCode").GetString()!));

        code.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ApiSite.JsonAsync(unknown)).ToString().ShouldBe((await ApiSite.JsonAsync(code)).ToString());
        (await ApiSite.CodeAsync(none)).ShouldBe("api.receipt-code-missing");
        stopped.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_signed_document_is_known_by_the_text_of_its_QR(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var filed = await ApiSite.JsonAsync(await api.PostAsync("/api/v1/applications", await api.ApplicationAsync(await api.Office.AddFamilyAsync())));
        var id = filed.GetProperty("id").GetGuid();
        await api.Office.FinishAsync(id);
        var token = await SwapTokenAsync(api, id);

        var known = await ApiSite.JsonAsync(await api.GetAsync("/api/v1/documents/verification?code=" + Uri.EscapeDataString($"HTTPS://CONTOH.ID/VERIFIKASI/{token}/PAYLOAD")));
        var unknown = await ApiSite.JsonAsync(await api.GetAsync("/api/v1/documents/verification?code=AAAA"));
        var missing = await api.GetAsync("/api/v1/documents/verification");

        known.GetProperty("verdict").GetString().ShouldBe("in-force");
        known.GetProperty("document").GetProperty("subject").GetString()!.ShouldContain("•");
        known.GetProperty("document").GetProperty("number").GetString()!.ShouldContain("•");
        unknown.GetProperty("verdict").GetString().ShouldBe("unknown");
        missing.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ApiSite.JsonAsync(await api.GetAsync($"/api/v1/applications/{id}"))).GetProperty("documents").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_description_names_every_address_and_needs_no_key()
    {
        await using var api = await ApiSite.CreateAsync(Engine.Sqlite);
        api.Key = null;

        var document = await ApiSite.JsonAsync(await api.GetAsync("/api/v1/openapi.json"));
        var page = await api.GetAsync("/api");

        document.GetProperty("paths").EnumerateObject().Select(p => p.Name).ShouldBe(
            [
                "/api/v1/services", "/api/v1/services/{code}", "/api/v1/applications", "/api/v1/applications/{id}", "/api/v1/applications/{id}/repairs", "/api/v1/tracking/{number}",
                "/api/v1/documents/verification",
            ],
            ignoreOrder: true);
        document.GetProperty("components").GetProperty("schemas").TryGetProperty("ApiProblem", out _).ShouldBeTrue();
        document.GetProperty("paths").GetProperty("/api/v1/applications").GetProperty("post").GetProperty("parameters").ToString().ShouldContain("Idempotency-Key");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("/api/v1/openapi.json");
    }

    // The database knows only hashes of tokens; the test puts one in that it knows.
    private static async Task<string> SwapTokenAsync(ApiSite api, Guid @case)
    {
        var token = Core.Documents.Qr.VerificationToken.New();
        await using var db = api.Office.Open();
        var hash = Core.Common.Secrets.Hash(token);
        await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteUpdateAsync(
            db.Documents.Where(d => d.CaseId == @case && d.Kind == Core.Documents.DocumentKinds.FamilyCard), s => s.SetProperty(d => d.TokenHash, hash), TestContext.Current.CancellationToken);
        return token;
    }
}
