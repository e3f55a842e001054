using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>All named operations, found by name.</summary>
public sealed class StepOperations(IEnumerable<IStepOperation> operations, AnswerRules rules)
{
    private readonly Dictionary<string, IStepOperation> byName = operations.ToDictionary(o => o.Name, StringComparer.Ordinal);

    /// <summary>The names that have a class.</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>What a step asks of the officer when it proceeds.</summary>
    public IEnumerable<FormField> InputsOf(Step step) => step.Does.SelectMany(d => byName[Split(d).Name].Inputs).DistinctBy(f => f.Id);

    /// <summary>True when an operation of the move looks at the dossier.</summary>
    internal bool NeedsDossier(Move move) => move.Operations.Any(o => byName[Split(o).Name].NeedsDossier);

    /// <summary>The entered values checked and tidied, or the field errors.</summary>
    public Outcome<Dictionary<string, string>> Tidy(Move move, IReadOnlyDictionary<string, string> inputs)
    {
        var tidy = new Dictionary<string, string>(StringComparer.Ordinal);
        if (move.Operations.Count == 0) return tidy;
        var errors = rules.Fields(InputsOf(move.From), inputs, tidy);
        return errors.Count == 0 ? tidy : Outcome<Dictionary<string, string>>.Fail(errors);
    }

    /// <summary>Carries out a move's operations in order; the first refusal ends it.</summary>
    public async Task<Outcome> RunAsync(StepRun run, Move move, CancellationToken ct)
    {
        foreach (var operation in move.Operations)
        {
            var (name, argument) = Split(operation);
            var outcome = await byName[name].RunAsync(run, argument, ct);
            if (!outcome.Ok) return outcome;
        }

        return Outcome.Success;
    }

    private static (string Name, string Argument) Split(string operation)
    {
        var colon = operation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (operation, "") : (operation[..colon], operation[(colon + 1)..]);
    }
}
