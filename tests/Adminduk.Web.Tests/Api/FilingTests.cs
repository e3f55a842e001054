using System.Net;
using System.Text.Json;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Web.Tests.Api;

public sealed class FilingTests
{
    private const string Address = "/api/v1/applications";

    [Theory, ClassData(typeof(Engines))]
    public async Task An_application_is_filed_tracked_and_read_again(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var family = await api.Office.AddFamilyAsync();

        var filed = await api.PostAsync(Address, await api.ApplicationAsync(family));

        filed.StatusCode.ShouldBe(HttpStatusCode.Created, await filed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var proof = await ApiSite.JsonAsync(filed);
        var number = proof.GetProperty("number").GetString()!;
        var tracked = await ApiSite.JsonAsync(await api.GetAsync($"/api/v1/tracking/{number}", ("Receipt-Code", proof.GetProperty("receiptCode").GetString()!)));
        tracked.GetProperty("status").GetString().ShouldBe("new");
        tracked.GetProperty("steps").GetArrayLength().ShouldBeGreaterThan(5);
        var own = await api.GetAsync(filed.Headers.Location!.ToString());
        own.Headers.ETag!.Tag.ShouldBe("\"0\"");
        (await ApiSite.JsonAsync(own)).GetProperty("applicantNik").GetString().ShouldBe(Masking.Mask((await api.Office.CaseAsync(proof.GetProperty("id").GetGuid())).ApplicantNik));
        var @case = await api.Office.CaseAsync(proof.GetProperty("id").GetGuid());
        @case.ShouldSatisfyAllConditions(c => c.Channel.ShouldBe(CaseChannel.Api), c => c.ClientId.ShouldBe(api.ClientId), c => c.ApplicantName.ShouldBe("BUDI SANTOSO"));
        proof.GetProperty("trackingAddress").GetString()!.ShouldContain("/lacak/");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_repeated_call_gets_the_same_answer_and_files_nothing_twice(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var json = await api.ApplicationAsync(await api.Office.AddFamilyAsync());

        var first = await api.PostAsync(Address, json, "satu");
        var second = await api.PostAsync(Address, json, "satu");
        var other = await api.PostAsync(Address, json.Replace("lost", "damaged", StringComparison.Ordinal), "satu");

        second.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await ApiSite.JsonAsync(second)).ToString().ShouldBe((await ApiSite.JsonAsync(first)).ToString());
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ApiSite.CodeAsync(other)).ShouldBe("common.key-used");
        (await CasesAsync(api)).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Two_at_once_with_one_key_file_one_application(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var json = await api.ApplicationAsync(await api.Office.AddFamilyAsync());

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => api.PostAsync(Address, json, "bersamaan")));

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Created);
        var numbers = await Task.WhenAll(answers.Select(async a => (await ApiSite.JsonAsync(a)).GetProperty("number").GetString()));
        numbers.Distinct().ShouldHaveSingleItem();
        (await CasesAsync(api)).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Files_come_beside_the_application_and_count_for_the_key(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var json = await api.ApplicationAsync(await api.Office.AddFamilyAsync());
        (string, string, byte[]) file = ("file:supporting-documents", "surat.pdf", Visitor.Pdf.Content);

        var filed = await api.PostFilesAsync(Address, json, "berkas", file);
        var again = await api.PostFilesAsync(Address, json, "berkas", file);
        var without = await api.PostAsync(Address, json, "berkas");

        filed.StatusCode.ShouldBe(HttpStatusCode.Created, await filed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await ApiSite.CodeAsync(without)).ShouldBe("common.key-used");
        var @case = await api.Office.CaseAsync((await ApiSite.JsonAsync(filed)).GetProperty("id").GetGuid());
        @case.Attachments.ShouldHaveSingleItem().Requirement.ShouldBe("supporting-documents");
    }

    [Fact]
    public async Task A_refusal_names_every_field_in_the_reader_s_language_and_stores_nothing()
    {
        await using var api = await ApiSite.CreateAsync(Engine.Sqlite);
        var family = await api.Office.AddFamilyAsync();
        var json = await api.ApplicationAsync(family, change: new() { ["nik"] = "2101O4170585OO01", ["birth-date"] = "2026-02-30", ["phone"] = "" });

        var refused = await api.PostAsync(Address, json);
        var english = await api.PostAsync(Address, json, null, ("Accept-Language", "en-GB,en;q=0.9,id;q=0.5"));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await ApiSite.CodeAsync(refused);
        var fields = (await ApiSite.JsonAsync(refused)).GetProperty("errors").EnumerateArray().ToDictionary(e => e.GetProperty("field").GetString()!, e => e.GetProperty("code").GetString());
        fields.ShouldContainKeyAndValue("answers.nik", "cases.answer-digits");
        fields.ShouldContainKeyAndValue("answers.birth-date", "cases.answer-date");
        (await ApiSite.JsonAsync(refused)).GetProperty("title").GetString().ShouldBe("Permintaan belum benar");
        (await ApiSite.JsonAsync(english)).GetProperty("title").GetString().ShouldBe("The request is not right");
        (await CasesAsync(api)).ShouldBe(0);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_stranger_and_a_wrong_birth_date_sound_alike(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var family = await api.Office.AddFamilyAsync();

        var wrong = await api.PostAsync(Address, await api.ApplicationAsync(family, change: new() { ["birth-date"] = "1985-05-18" }));
        var stranger = await api.PostAsync(Address, await api.ApplicationAsync(family, change: new() { ["nik"] = "2101041705859999" }));

        (await ApiSite.JsonAsync(stranger)).ToString().ShouldBe((await ApiSite.JsonAsync(wrong)).ToString());
        (await ApiSite.CodeAsync(wrong)).ShouldBe("cases.identity-mismatch");
    }

    [Fact]
    public async Task A_rule_s_refusal_carries_its_legal_basis()
    {
        await using var api = await ApiSite.CreateAsync(Engine.Sqlite, services: ["ktp-el"]);
        var family = await api.Office.AddFamilyAsync(children: 0, change: Younger);
        await using var db = api.Office.Open();
        var head = await db.Residents.FirstAsync(r => r.FamilyId == family.Id && r.Relationship == Core.Residents.Relationship.Head, TestContext.Current.CancellationToken);
        var service = api.Office.Catalogue.InForce("ktp-el", api.Office.Office.Clock.Today)!;
        var answers = new Dictionary<string, string> { ["nik"] = head.Nik, ["name"] = head.Name, ["birth-date"] = "2015-05-17", ["phone"] = "081234567890" };
        foreach (var field in service.Fields.Where(f => f is { Optional: false, Options.Count: > 0 })) answers.TryAdd(field.Id, field.Options[0].Value);
        foreach (var field in service.Fields.Where(f => f.Type == Core.Catalogue.FieldType.YesNo)) answers.TryAdd(field.Id, "no");

        var refused = await api.PostAsync(Address, JsonSerializer.Serialize(new { service = "ktp-el", answers }));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await ApiSite.JsonAsync(refused)).GetProperty("legalBasis").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Trying_many_birth_dates_is_stopped(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var family = await api.Office.AddFamilyAsync();
        var json = await api.ApplicationAsync(family, change: new() { ["birth-date"] = "1985-05-18" });
        for (var i = 0; i < 100; i++) await api.PostAsync(Address, json);

        var stopped = await api.PostAsync(Address, await api.ApplicationAsync(family));

        stopped.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await ApiSite.CodeAsync(stopped)).ShouldBe("cases.draft-identity-too-often");
    }

    private static void Younger(Core.Residents.Resident resident)
    {
        typeof(Core.Residents.Resident).GetProperty("BirthDate")!.SetValue(resident, new DateOnly(2015, 5, 17));
        typeof(Core.Residents.Resident).GetProperty("MaritalStatus")!.SetValue(resident, Core.Residents.MaritalStatus.Single);
    }

    internal static async Task<int> CasesAsync(ApiSite api)
    {
        await using var db = api.Office.Open();
        return await db.Cases.CountAsync(TestContext.Current.CancellationToken);
    }
}
