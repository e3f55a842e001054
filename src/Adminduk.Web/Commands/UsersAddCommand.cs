using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Organisation;

namespace Adminduk.Web.Commands;

/// <summary>Makes the first administrator and prints the password that works once.</summary>
internal sealed class UsersAddCommand : ICommand
{
    public string Name => "users add";

    public int Words => 2;

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        if (call.Words.Count != 2)
        {
            await call.Messages.WriteLineAsync(Texts.Get("commands.users-add-words"));
            return ExitCode.WrongUse;
        }

        Directory.CreateDirectory(call.Installation().DataFolder);
        await using var services = call.Services();
        await using var scope = services.CreateAsyncScope();
        await Migrator.MigrateAsync(scope.ServiceProvider.GetRequiredService<AdmindukDbContext>(), ct);
        var added = await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().AddAsync(call.Words[0], call.Words[1], ct);
        if (!added.Try(out var account)) return call.Refuse(added.Errors);
        await call.Output.WriteLineAsync(Texts.Get("commands.users-added", call.Words[0], account.Password));
        return ExitCode.Done;
    }
}
