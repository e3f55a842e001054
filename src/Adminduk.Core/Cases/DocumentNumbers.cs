using System.Globalization;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Numbering;

namespace Adminduk.Core.Cases;

/// <summary>Official numbers of documents. A family card bears its family's number, a child card its holder's NIK; everything else runs in its own book and year.</summary>
internal static class DocumentNumbers
{
    /// <summary>Book name that means: the number is the family's.</summary>
    public const string OfFamily = "family-card-number";

    /// <summary>Book name that means: an excerpt bears the number of its act.</summary>
    public const string OfAct = "act-number";

    /// <summary>Book name that means: a card bears the NIK of its holder.</summary>
    public const string OfHolder = "nik";

    /// <summary>The number for one document: <c>SKPWNI/2101/22112026/0007</c>.</summary>
    public static async Task<string> NextAsync(StepRun run, DocumentRule rule, CancellationToken ct)
    {
        if (rule.Number == OfFamily) return run.Effect?.Family?.Number ?? "";
        if (rule.Number == OfAct) return run.Effect?.Act?.Number ?? "";
        if (rule.Number == OfHolder) return run.Effect?.People[0].Nik ?? "";
        var number = await run.Db.NextInYearAsync($"document:{rule.Number}", run.Today, ct);
        return string.Create(CultureInfo.InvariantCulture, $"{rule.Number.ToUpperInvariant()}/{run.Db.Regency}/{run.Today:ddMMyyyy}/{number:0000}");
    }
}
