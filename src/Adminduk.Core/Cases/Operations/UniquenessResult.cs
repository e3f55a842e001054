using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Enters what the centre says of the one-person check (penunggalan). Only a single record goes on; time at the centre is counted apart.</summary>
internal sealed class UniquenessResult(CaseCards cards) : IStepOperation
{
    private static readonly IReadOnlyList<FormField> Asked =
    [
        InputFields.Choice("uniqueness", "single", "record-again", "adjudication", "duplicate"),
        InputFields.Of("uniqueness-source", FieldType.Text, max: 60),
    ];

    public string Name => "uniqueness-result";

    public IReadOnlyList<FormField> Inputs => Asked;

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        var result = run.Input("uniqueness");
        if (result != "single") return Error.Refused($"cases.uniqueness-{result}");
        run.Facts["uniqueness-source"] = run.Input("uniqueness-source");
        run.Facts["uniqueness-at"] = run.Now.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return await cards.SetAsync(run, "uniqueness-check", run.Input("uniqueness-source"), null, ct);
    }
}
