using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>A change of the register that a decision brings about; one class each.</summary>
public interface IRegisterEffect
{
    /// <summary>Argument of <c>effect:</c>.</summary>
    string Name { get; }

    /// <summary>What the answers alone already rule out, told at intake instead of at the signature.</summary>
    /// <param name="answers">The tidied answers so far.</param>
    /// <param name="regency">The office's regency.</param>
    Outcome Foresee(IReadOnlyDictionary<string, string> answers, int regency) => Outcome.Success;

    /// <summary>Applies it inside the decision's transaction, or refuses.</summary>
    Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct);
}
