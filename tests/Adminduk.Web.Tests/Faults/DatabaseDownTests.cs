using System.Net;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Adminduk.Web.Tests.Accounts;
using Npgsql;

namespace Adminduk.Web.Tests.Faults;

public sealed class DatabaseDownTests
{
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
        (await Visitor.ReadAsync(refused)).QuerySelector("h1")!.TextContent.ShouldBe(Texts.Find("errors.503-heading", Texts.Indonesian));
        (await visitor.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        server.Start();

        (await visitor.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.PostAsync("/masuk", page, ("Login", "siapa"), ("Password", "rahasia yang salah"))).StatusCode.ShouldNotBe(HttpStatusCode.ServiceUnavailable);
        NpgsqlConnection.ClearPool(new NpgsqlConnection(server.Connection));
    }
}
