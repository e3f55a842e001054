using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Notes which kecamatan processed the file before it came; on the web that is the office's own online intake.</summary>
internal sealed class RecordDelivery : IStepOperation
{
    private static readonly IReadOnlyList<FormField> Asked = [InputFields.Of("sending-district", FieldType.OwnDistrict, optional: true)];

    public string Name => "record-delivery";

    public IReadOnlyList<FormField> Inputs => Asked;

    public Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        if (run.Input("sending-district") is { Length: > 0 } district) run.Facts["sending-district"] = district;
        else if (run.Case.Channel == CaseChannel.Counter) return Task.FromResult<Outcome>(Error.Invalid("sending-district", "cases.sending-district-missing"));
        else run.Facts["sending-district"] = run.Case.Area[..8];
        run.Facts["delivered-on"] = run.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Task.FromResult(Outcome.Success);
    }
}
