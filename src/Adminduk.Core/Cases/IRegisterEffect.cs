using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases;

/// <summary>A change of the register that a decision brings about; one class each.</summary>
public interface IRegisterEffect
{
    /// <summary>Argument of <c>effect:</c>.</summary>
    string Name { get; }

    /// <summary>What already stands against the decision or should be looked at, told at intake and to officers instead of at the signature.</summary>
    /// <param name="seen">Answers and register; answers may be missing while a form is being written.</param>
    /// <param name="ct">Stops the work.</param>
    Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct) => Task.FromResult(Findings.None);

    /// <summary>Applies it inside the decision's transaction, or refuses.</summary>
    Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct);
}
