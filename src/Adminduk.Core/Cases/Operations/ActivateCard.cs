using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Checks the chip with the holder present. Nobody can do it for the holder (tidak dapat diwakilkan).</summary>
internal sealed class ActivateCard(CaseCards cards) : IStepOperation
{
    private static readonly IReadOnlyList<FormField> Asked = [InputFields.Choice("holder-present", "holder", "representative")];

    public string Name => "activate-card";

    public IReadOnlyList<FormField> Inputs => Asked;

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        if (run.Input("holder-present") != "holder") return Error.Invalid("holder-present", "cases.activation-in-person");
        return await cards.SetAsync(run, "activated", "office", null, ct);
    }
}
