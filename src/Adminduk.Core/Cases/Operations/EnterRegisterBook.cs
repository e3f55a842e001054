using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Enters the file in the register book under the next number of the year; the number is never used again.</summary>
internal sealed class EnterRegisterBook : IStepOperation
{
    public string Name => "enter-register-book";

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        if (run.Case.RegisterNumber is not null) return Outcome.Success;
        var entry = await BookWriter.AddAsync(run, Book.Registration, run.Case.ApplicantName, null, null, ct);
        run.Case.RegisterNumber = Book.Show(entry);
        return Outcome.Success;
    }
}
