using System.Net.Http.Json;
using System.Text.Json;
using Adminduk.Testing;

namespace Adminduk.Web.Tests.Hosting;

public sealed class HealthTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task Health_says_that_people_can_be_served(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var site = new OfficeSite(office);
        using var client = site.CreateClient();

        var report = await client.GetFromJsonAsync<JsonElement>("/health");

        report.GetProperty("status").GetString().ShouldBe("ok");
        report.GetProperty("database").GetProperty("engine").GetString().ShouldBe(engine == Engine.Sqlite ? "sqlite" : "postgresql");
        report.GetProperty("catalogue").GetProperty("profile").GetString().ShouldBe("bintan");
        report.GetProperty("outbox").GetProperty("waiting").GetInt32().ShouldBe(0);
        report.ToString().ShouldNotContain(office.Connection);
    }
}
