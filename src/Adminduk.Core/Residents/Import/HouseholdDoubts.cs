using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>Odd things in a household, each told at the row it is about.</summary>
internal static class HouseholdDoubts
{
    public static ILookup<int, RowFinding> Of(IReadOnlyList<ImportRow> rows, ImportRow head, DateOnly today) =>
        HouseholdWarnings.Of(rows.Select(r => r.Person!), today)
            .Select(w => Finding(w, rows.FirstOrDefault(r => w.Args.Contains(r.Person!.Name)) ?? head))
            .Concat(rows.Where(r => r.Home is { } home && (home.Village != head.Home!.Village || home.Address != head.Home.Address)).Select(r =>
                new RowFinding(r.Number, FindingKind.Doubt, ImportField.Address, "", "residents.import-address-of-head", head.Number)))
            .ToLookup(f => f.Row);

    // Names stay out of the result file.
    private static RowFinding Finding(Warning warning, ImportRow row) =>
        new(row.Number, FindingKind.Doubt, ImportField.Relationship, "", warning.Code, [.. warning.Args.Select(a => a is string name ? Masking.Name(name) : a)]);
}
