using System.Collections.Concurrent;
using System.Diagnostics;
using Adminduk.Core.Common;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;

namespace Adminduk.Web.Tests.Hosting;

public sealed class TelemetryTests
{
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Counts_and_traces_reach_the_collector_without_the_tokens_in_addresses()
    {
        var received = new ConcurrentDictionary<string, byte[]>();
        await using var collector = await CollectAsync(received);
        var app = WebApplication.CreateSlimBuilder();
        app.Configuration[Telemetry.Setting] = collector.Urls.Single();
        app.AddTelemetry();
        await using var server = app.Build();
        await server.StartAsync(ct);

        Measures.CaseFiled("kartu-keluarga", "Web");
        using (var activity = Measures.Source.StartActivity("test")) activity!.SetTag("url.path", "/lacak/secret-token").SetTag("url.query", "?q=secret-token");
        await server.StopAsync(ct);

        Text(received, "/v1/metrics").ShouldContain("adminduk.cases.filed");
        Text(received, "/v1/traces").ShouldContain("adminduk");
        Text(received, "/v1/traces").ShouldNotContain("secret-token");
    }

    [Fact]
    public void Without_the_setting_nothing_is_collected()
    {
        var app = WebApplication.CreateSlimBuilder();
        app.AddTelemetry();

        app.Build().Services.GetService<MeterProvider>().ShouldBeNull();
    }

    private static string Text(ConcurrentDictionary<string, byte[]> received, string path) => System.Text.Encoding.Latin1.GetString(received[path]);

    private async Task<WebApplication> CollectAsync(ConcurrentDictionary<string, byte[]> received)
    {
        var collector = WebApplication.CreateSlimBuilder().Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/v1/{kind}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            received[request.Path] = body.ToArray();
        });
        await collector.StartAsync(ct);
        return collector;
    }
}
