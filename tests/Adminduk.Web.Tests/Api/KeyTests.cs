using System.Net;
using System.Text.Json;
using Adminduk.Core.Clients;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Web.Tests.Api;

public sealed class KeyTests
{
    private const string Services = "/api/v1/services";

    [Theory, ClassData(typeof(Engines))]
    public async Task Without_a_key_or_with_a_wrong_one_nothing_opens(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        (await api.GetAsync(Services)).StatusCode.ShouldBe(HttpStatusCode.OK);

        api.Key = null;
        var missing = await api.GetAsync(Services);
        api.Key = "adk_AAAAAAAAAAAAAAAAAAAAAA";
        var wrong = await api.GetAsync(Services);

        missing.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        missing.Headers.WwwAuthenticate.ToString().ShouldContain("Bearer");
        (await ApiSite.CodeAsync(missing)).ShouldBe("clients.key-missing");
        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ApiSite.CodeAsync(wrong)).ShouldBe("clients.key-wrong");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_revoked_key_opens_nothing_and_says_so(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        (await api.WithAsync((ApiClients c) => c.RevokeAsync(api.Administrator, api.ClientId, "Perjanjian berakhir", CancellationToken.None))).Ok.ShouldBeTrue();

        var refused = await api.GetAsync(Services);

        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ApiSite.CodeAsync(refused)).ShouldBe("clients.key-revoked");
        (await api.CallsAsync()).ShouldHaveSingleItem().After!.ShouldContain("clients.key-revoked");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_key_ends_after_its_last_day(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        api.Office.Office.Time.Advance(TimeSpan.FromDays(366));

        (await ApiSite.CodeAsync(await api.GetAsync(Services))).ShouldBe("clients.key-expired");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_renewed_key_takes_the_place_of_the_old_one(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var renewed = CaseWalks.Expect(await api.WithAsync((ApiClients c) => c.RenewAsync(api.Administrator, api.ClientId, api.Office.Office.Clock.Today.AddMonths(6), CancellationToken.None)));

        (await ApiSite.CodeAsync(await api.GetAsync(Services))).ShouldBe("clients.key-wrong");
        api.Key = renewed.Key;
        (await api.GetAsync(Services)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_key_files_only_for_its_services_and_its_area(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine, services: ["ktp-el"]);
        var json = await api.ApplicationAsync(await api.Office.AddFamilyAsync());

        var service = await api.PostAsync("/api/v1/applications", json);
        await api.MakeKeyAsync(area: "21.01.06");
        var area = await api.PostAsync("/api/v1/applications", json);
        await api.MakeKeyAsync(services: []);
        var nothing = await api.PostAsync("/api/v1/applications", json);

        service.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ApiSite.CodeAsync(service)).ShouldBe("cases.client-service");
        (await ApiSite.CodeAsync(area)).ShouldBe("cases.client-area");
        (await ApiSite.CodeAsync(nothing)).ShouldBe("api.files-nothing");
        (await FilingTests.CasesAsync(api)).ShouldBe(0);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Another_key_s_application_is_not_there(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var filed = await api.PostAsync("/api/v1/applications", await api.ApplicationAsync(await api.Office.AddFamilyAsync()));
        await api.MakeKeyAsync();

        var refused = await api.GetAsync(filed.Headers.Location!.ToString());
        var repair = await api.PostAsync(filed.Headers.Location + "/repairs", "{}");

        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ApiSite.CodeAsync(refused)).ShouldBe("cases.not-found");
        repair.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_quota_ends_with_its_hour(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine, limit: 2);
        await api.GetAsync(Services);
        await api.GetAsync(Services);

        var spent = await api.GetAsync(Services);
        api.Office.Office.Time.Advance(TimeSpan.FromHours(1));

        spent.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        spent.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromHours(1));
        (await ApiSite.CodeAsync(spent)).ShouldBe("clients.quota-spent");
        (await api.GetAsync(Services)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Guessing_keys_is_stopped_for_the_address(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var right = api.Key;
        api.Key = "adk_AAAAAAAAAAAAAAAAAAAAAA";
        for (var i = 0; i < 30; i++) await api.GetAsync(Services);
        api.Key = right;

        (await api.GetAsync(Services)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Every_call_is_on_the_record_with_the_NIK_masked_and_no_key(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var family = await api.Office.AddFamilyAsync();
        var filed = await api.PostAsync("/api/v1/applications", await api.ApplicationAsync(family));
        var @case = await api.Office.CaseAsync((await ApiSite.JsonAsync(filed)).GetProperty("id").GetGuid());
        api.Office.Office.Time.Advance(TimeSpan.FromSeconds(1));
        await api.GetAsync("/api/v1/services/tidak-ada");
        api.Office.Office.Time.Advance(TimeSpan.FromSeconds(1));
        await api.GetAsync("/api/v1/documents/verification?code=AAAA");

        var calls = await api.CallsAsync();

        calls.Count.ShouldBe(3);
        calls[0].After!.ShouldContain(Masking.Mask(@case.ApplicantNik));
        calls[0].After!.ShouldContain("\"Status\":201");
        calls[1].After!.ShouldContain("cases.unknown-service");
        calls.ShouldAllBe(c => !c.After!.Contains(@case.ApplicantNik) && !c.After.Contains("adk_") && c.SubjectId == api.ClientId);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Only_an_administrator_makes_keys_and_the_key_is_kept_as_a_hash(Engine engine)
    {
        await using var api = await ApiSite.CreateAsync(engine);
        var form = new ApiClientForm("X", "Y", "Z", "21.01", [], 10, api.Office.Office.Clock.Today);

        var refused = await api.WithAsync((ApiClients c) => c.AddAsync(api.Office.Officer("front-office"), form, CancellationToken.None));
        var revoked = await api.WithAsync((ApiClients c) => c.RevokeAsync(api.Office.Officer("office-head"), api.ClientId, "x", CancellationToken.None));

        refused.Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        revoked.Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        var kept = JsonSerializer.Serialize(await api.WithAsync((ApiClients c) => c.ListAsync(CancellationToken.None)));
        kept.ShouldContain(Secrets.Hash(api.Key!));
        kept.ShouldNotContain(api.Key!);
    }

    [Fact]
    public async Task A_wrong_registration_is_told_field_by_field()
    {
        await using var api = await ApiSite.CreateAsync(Engine.Sqlite);
        var form = new ApiClientForm(" ", new string('x', 201), null, "31.71", ["tidak-ada"], 0, api.Office.Office.Clock.Today.AddYears(3));

        var refused = await api.WithAsync((ApiClients c) => c.AddAsync(api.Administrator, form, CancellationToken.None));

        refused.Errors.Select(e => e.Field).ShouldBe(["Name", "Owner", "Purpose", "Area", "Services", "HourlyLimit", "ExpiresOn"]);
    }
}
