using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Closes the recording at the device: identity and papers seen, place kept. The register holds the fact, never the biometrics.</summary>
internal sealed class RecordBiometrics(CaseCards cards) : IStepOperation
{
    private static readonly IReadOnlyList<FormField> Asked =
    [
        InputFields.Choice("identity-confirmed", "yes", "no"),
        InputFields.Of("recording-place", FieldType.Text, max: 120),
    ];

    public string Name => "record-biometrics";

    public IReadOnlyList<FormField> Inputs => Asked;

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        if (run.Input("identity-confirmed") != "yes") return Error.Invalid("identity-confirmed", "cases.identity-not-confirmed");
        run.Facts["recording-place"] = run.Input("recording-place");
        run.Facts["recorded-by"] = run.Actor.Name;
        run.Facts["recorded-at"] = run.Now.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return await cards.SetAsync(run, "recorded", "office", run.Input("recording-place"), ct);
    }
}
