using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>A change of the register that a decision brings about; one class each.</summary>
public interface IRegisterEffect
{
    /// <summary>Argument of <c>effect:</c>.</summary>
    string Name { get; }

    /// <summary>Applies it inside the decision's transaction, or refuses.</summary>
    Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct);
}
