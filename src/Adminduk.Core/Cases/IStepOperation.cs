using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>A named operation of SOP steps; one class each, no service known by name.</summary>
public interface IStepOperation
{
    /// <summary>Name in the catalogue, without its argument.</summary>
    string Name { get; }

    /// <summary>What the officer has to enter; pages ask for it above the verdicts.</summary>
    IReadOnlyList<FormField> Inputs => [];

    /// <summary>Does it, or refuses; everything done so far is then undone with the transaction.</summary>
    /// <param name="run">The step being carried out.</param>
    /// <param name="argument">What follows the colon; empty when nothing does.</param>
    /// <param name="ct">Cancels.</param>
    Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct);

    /// <summary>True when it looks at items, returns or files of the case; others are spared reading them.</summary>
    bool NeedsDossier => false;
}
