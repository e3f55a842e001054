using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>The columns of the list of vulnerable residents and how a line fills them. Kept in Indonesian.</summary>
public sealed class VulnerableSheet(RegionDirectory regions)
{
    private static readonly string[] Columns = ["category", "date", "event", "place", "village", "team", "number", "name", "sex", "birth-place", "birth-date", "missing", "remark"];

    /// <summary>Name of the sheet.</summary>
    public static string Title => Word("title");

    /// <summary>Column headers.</summary>
    public static string[] Headers => [.. Columns.Select(c => Word($"column-{c}"))];

    /// <summary>The cells of a line.</summary>
    public string[] Row(VulnerableLine line, DateOnly today) =>
    [
        Word($"category-{line.Survey.Category.ToString().ToLowerInvariant()}"), Date(line.Survey.Date), line.Survey.Event, line.Survey.Place,
        regions.Find(line.Survey.Village)?.Name ?? line.Survey.Village, line.Survey.Team, line.Number, line.Person.Name,
        CodeLists.Shipped["sex"].NameOf((int)line.Person.Sex), line.Person.BirthPlace, line.Person.BirthDate is { } born ? Date(born) : "",
        string.Join(", ", WayToDocuments.Of(line.Resident, today).Where(d => d.Possession == Possession.Missing).Select(d => Word($"document-{d.Document}"))), line.Person.Remark ?? "",
    ];

    private static string Date(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static string Word(string key) => Texts.Find($"residents.vulnerable-{key}", Texts.Indonesian)!;
}
