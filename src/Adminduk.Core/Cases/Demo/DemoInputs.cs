using System.Globalization;
using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Cases.Demo;

/// <summary>What an officer of a demo enters at a step.</summary>
internal static class DemoInputs
{
    public static Dictionary<string, string> For(IEnumerable<FormField> fields, Case @case, DateOnly tomorrow) =>
        fields.Select(f => (f.Id, Value: Of(f.Id, @case, tomorrow))).Where(f => f.Value is not null).ToDictionary(f => f.Id, f => f.Value!, StringComparer.Ordinal);

    private static string? Of(string field, Case @case, DateOnly tomorrow) => field switch
    {
        "sending-district" => @case.Area[..Math.Min(8, @case.Area.Length)],
        "receipt" => @case.Number,
        "receiver-name" => @case.ApplicantName,
        "receiver-kind" => "self",
        "signature" => Book.SignedOnPaper,
        "holder-present" => "holder",
        "slot-date" => tomorrow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "slot-time" => "09.30",
        "slot-place" or "recording-place" => "Loket Perekaman",
        "identity-confirmed" => "yes",
        "uniqueness" => "single",
        "uniqueness-source" => "Pemantauan Pusat",
        _ => null,
    };
}
