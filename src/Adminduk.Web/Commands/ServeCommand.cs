using Adminduk.Core.Common;
using Adminduk.Web.Hosting;

namespace Adminduk.Web.Commands;

/// <summary>Runs the server until it is stopped.</summary>
internal sealed class ServeCommand : ICommand
{
    public string Name => "serve";

    public bool TakesSettings => true;

    public IReadOnlyDictionary<string, bool> Options { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["demo"] = false, ["urls"] = true };

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        await using var app = Build([.. call.Rest.Select(Translate)]);
        await app.PrepareAsync(ct);
        await app.StartAsync(ct);
        await call.Messages.WriteLineAsync(Texts.Get("commands.ready", string.Join(' ', app.Urls)));
        await app.WaitForShutdownAsync(ct);
        return ExitCode.Done;
    }

    private static WebApplication Build(string[] arguments)
    {
        var placed = arguments.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = placed ? null : AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.AddAdmindukWeb();
        var app = builder.Build();
        app.UseAdmindukWeb();
        return app;
    }

    private static string Translate(string argument) => argument switch
    {
        "--demo" => $"--{AdmindukOptions.Section}:{nameof(AdmindukOptions.Demo)}=true",
        _ when argument == "--urls" || argument.StartsWith("--urls=", StringComparison.Ordinal) =>
            $"--{AdmindukOptions.Section}:{nameof(AdmindukOptions.Urls)}{argument["--urls".Length..]}",
        _ => argument,
    };
}
