using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>Tells in plain words what an import did, or what a checked file would do. Nothing added is never told as a success.</summary>
public static class ImportWords
{
    /// <summary>The one sentence that matters most, then the counts that are not nought.</summary>
    public static IEnumerable<string> Of(ResidentImport import) => [Verdict(import), .. Counts(import.Counts)];

    /// <summary>The one sentence.</summary>
    public static string Verdict(ResidentImport import)
    {
        var (counts, check) = (import.Counts, import.Stage == ImportStage.Checked ? "-check" : "");
        return counts switch
        {
            { Added: 0, Rows: var rows } when counts.Present == rows => Texts.Get("residents.import-all-present", rows),
            { Added: 0 } => Texts.Get("residents.import-none" + check, counts.Rows),
            { Faulty: 0, Conflicts: 0 } => Texts.Get("residents.import-added" + check, counts.Added, counts.Families),
            _ => Texts.Get("residents.import-added-some" + check, counts.Added, counts.Families, counts.Faulty + counts.Conflicts),
        };
    }

    /// <summary>True when everything in the file is in the register, or would be.</summary>
    public static bool IsWhole(ResidentImport import) => import.Counts is { Faulty: 0, Conflicts: 0 };

    private static IEnumerable<string> Counts(ImportCounts counts) =>
        new[] { ("present", counts.Present), ("faulty", counts.Faulty), ("conflicts", counts.Conflicts), ("doubtful", counts.Doubtful) }
            .Where(c => c.Item2 > 0)
            .Select(c => Texts.Get($"residents.import-count-{c.Item1}", c.Item2));
}
