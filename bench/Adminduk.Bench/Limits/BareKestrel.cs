using Adminduk.Bench.Hosts;

namespace Adminduk.Bench.Limits;

/// <summary>What a request costs a server that does nothing with it.</summary>
internal static class BareKestrel
{
    private const int Warm = 2000;
    private const int Count = 5000;

    /// <summary>CPU of one form post, ms; server and client share this process, so half of its time is the server's.</summary>
    public static async Task<double> CpuPerRequestAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        await using var app = builder.Build();
        app.MapPost("/", async context =>
        {
            await context.Request.ReadFormAsync();
            context.Response.Redirect("/");
        });
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        await PostAsync(client, Warm);
        var before = ProcessMeter.Cpu(Environment.ProcessId);
        await PostAsync(client, Count);
        return (ProcessMeter.Cpu(Environment.ProcessId) - before) / Count / 2;
    }

    private static async Task PostAsync(HttpClient client, int count)
    {
        for (var i = 0; i < count; i++)
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("Step", "check"), KeyValuePair.Create("Version", "3")]);
            using var answer = await client.PostAsync("/", form);
        }
    }
}
