using System.Net;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Adminduk.Web.Tests.Accounts;
using Npgsql;

namespace Adminduk.Web.Tests.Faults;

public sealed class DatabaseDownTests
{
    [Fact]
    public async Task What_was_typed_while_the_database_was_down_is_given_back_to_be_sent_again()
    {
        PostgresServer.Require();
        using var server = ThrowAwayPostgres.Create() ?? throw new InvalidOperationException("This test starts and kills a PostgreSQL server of its own.");
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using var site = new Hosting.OfficeSite(office, database: server.Connection);
        var visitor = new Visitor(site);
        const string Address = "/layanan/kartu-keluarga/ajukan/applicant";
        await visitor.PostAsync("/layanan/kartu-keluarga/ajukan");
        var page = await visitor.PageAsync(Address);
        (string, string)[] typed = [("nik", "2101041705850001"), ("name", "BUDI <b>SANTOSO</b>"), ("birth-date.Day", "17"), ("birth-date.Month", "5"), ("birth-date.Year", "1985")];

        server.Kill();
        var refused = await visitor.PostAsync(Address, page, typed);

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        var form = (await Visitor.ReadAsync(refused)).QuerySelector("form[method=post]")!;
        form.GetAttribute("action").ShouldBe(Address);
        var kept = form.QuerySelectorAll("input[type=hidden]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value")!);
        foreach (var (name, value) in typed) kept.ShouldContainKeyAndValue(name, value);

        server.Start();
        (await visitor.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var again = await visitor.PostAsync(Address, await Visitor.ReadAsync(refused), [.. kept.Where(k => k.Key != "__RequestVerificationToken").Select(k => (k.Key, k.Value))]);
        again.StatusCode.ShouldBe(HttpStatusCode.BadRequest, "the name is wrong, and that is judged now");
        NpgsqlConnection.ClearPool(new NpgsqlConnection(server.Connection));
    }

    [Fact]
    public async Task A_machine_client_is_told_to_repeat_with_the_same_key()
    {
        PostgresServer.Require();
        using var server = ThrowAwayPostgres.Create() ?? throw new InvalidOperationException("This test starts and kills a PostgreSQL server of its own.");
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using var site = new Hosting.OfficeSite(office, database: server.Connection);
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "adk_AAAAAAAAAAAAAAAAAAAAAA");
        (await client.GetAsync("/api/v1/services", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        server.Kill();
        var refused = await client.GetAsync("/api/v1/services", TestContext.Current.CancellationToken);

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await Api.ApiSite.CodeAsync(refused)).ShouldBe("api.status-503");
        server.Start();
        (await client.GetAsync("/api/v1/services", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        NpgsqlConnection.ClearPool(new NpgsqlConnection(server.Connection));
    }

    [Fact]
    public async Task While_the_database_is_down_people_are_told_to_come_back_and_afterwards_all_is_there()
    {
        PostgresServer.Require();
        using var server = ThrowAwayPostgres.Create() ?? throw new InvalidOperationException("This test starts and kills a PostgreSQL server of its own.");
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using var site = new Hosting.OfficeSite(office, database: server.Connection);
        var visitor = new Visitor(site);
        var page = await visitor.PageAsync("/masuk");

        server.Kill();

        var refused = await visitor.PostAsync("/masuk", page, ("Login", "siapa"), ("Password", "rahasia yang salah"));
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var told = await Visitor.ReadAsync(refused);
        told.QuerySelector("h1")!.TextContent.ShouldBe(Texts.Find("errors.503-heading", Texts.Indonesian));
        told.QuerySelector("form").ShouldBeNull("a password is not given back");
        (await visitor.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        server.Start();

        (await visitor.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.PostAsync("/masuk", page, ("Login", "siapa"), ("Password", "rahasia yang salah"))).StatusCode.ShouldNotBe(HttpStatusCode.ServiceUnavailable);
        NpgsqlConnection.ClearPool(new NpgsqlConnection(server.Connection));
    }
}
