using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents.Matching;

namespace Adminduk.Web.Commands;

/// <summary>Looks through the whole register for people recorded twice and keeps what it suspects. Safe to repeat.</summary>
internal sealed class MatchCommand : ICommand
{
    public string Name => "match residents";

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        Directory.CreateDirectory(call.Installation().DataFolder);
        await using var services = call.Services();
        await using var scope = services.CreateAsyncScope();
        await Migrator.MigrateAsync(scope.ServiceProvider.GetRequiredService<AdmindukDbContext>(), ct);
        var stages = 0;
        var ran = await scope.ServiceProvider.GetRequiredService<MatchRun>().RunAsync(Actor.System, _ => call.Messages.WriteLine(Texts.Get("commands.match-stage", ++stages)), ct);
        if (!ran.Try(out var counts)) return call.Refuse(ran.Errors);
        if (counts.Keyed > 0) call.Messages.WriteLine(Texts.Get("commands.match-keyed", counts.Keyed));
        await call.Output.WriteLineAsync(Texts.Get("commands.match-done", counts.People, counts.Pairs, counts.Fresh, counts.Threshold));
        return ExitCode.Done;
    }
}
