using System.Globalization;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>A finding in the reader's words.</summary>
/// <param name="Row">Row of the sheet.</param>
/// <param name="Column">Heading in the file.</param>
/// <param name="Value">What stands there, masked.</param>
/// <param name="Kind">How serious.</param>
/// <param name="Reason">Why.</param>
/// <param name="Mend">What to do now.</param>
public sealed record ReportLine(int Row, string Column, string Value, string Kind, string Reason, string Mend)
{
    /// <summary>Writes a finding in the language of this request.</summary>
    public static ReportLine Of(ImportFinding finding)
    {
        var kind = finding.Kind.ToString().ToLowerInvariant();
        object[] args = finding.Args.Length == 0 ? [] : finding.Args.Split('\n');
        return new(
            finding.Row, finding.Column, finding.Value, Texts.Get($"residents.import-kind-{kind}"), Texts.Get(finding.Code, args),
            Special($"residents.import-mend-{finding.Code[(finding.Code.IndexOf('.', StringComparison.Ordinal) + 1)..]}") ?? Texts.Get($"residents.import-mend-{kind}"));
    }

    private static string? Special(string key) => Texts.Find(key, CultureInfo.CurrentUICulture);
}
