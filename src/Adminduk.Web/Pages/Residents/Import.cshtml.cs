using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Import;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Residents;

/// <summary>One file of residents: its columns, the check, the progress and the result.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class ImportModel(
    ImportService imports, ImportReport report, RegionDirectory regions, OfficeRegency regency, OfficeClock clock, IStepUp stepUp, ICurrentActor current) : PageModel
{
    private const int MostLines = 100;
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Key of the import.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The import.</summary>
    public ResidentImport Import { get; private set; } = null!;

    /// <summary>The columns of the file, while they may still be assigned.</summary>
    public ColumnMap? Columns { get; private set; }

    /// <summary>The first findings.</summary>
    public IReadOnlyList<ReportLine> Lines { get; private set; } = [];

    /// <summary>When the same file was imported before.</summary>
    public DateTime? DoneBefore { get; private set; }

    /// <summary>True when nobody has been at it for a while, and the server cannot go on by itself.</summary>
    public bool Interrupted => !Import.Stored && !(Import.LeaseUntil > clock.Now);

    /// <summary>Why the file could not be read to its end.</summary>
    public string Fault => Texts.Get(Import.Fault!, [.. Import.FaultArgs.Split('\n')]);

    /// <summary>Headings of the file to choose from.</summary>
    public IEnumerable<Choice> Headings => Columns!.Headings.Where(h => h.Length > 0).Distinct().Select(h => new Choice(h, h));

    /// <summary>Villages of the office, for rows that name none.</summary>
    public IEnumerable<Choice> Villages => regions.Within(RegionCode.OfRegency(regency.Code), RegionLevel.Village)
        .Select(v => new Choice(v.Code.ToString(), $"{v.Title} ({v.Code})")).OrderBy(c => c.Text, StringComparer.Ordinal);

    /// <summary>Generations of codes.</summary>
    public static IEnumerable<Choice> Generations => ImportOptions.Generations.Select(g => new Choice(g, Texts.Get($"residents.import-codes-{g}")));

    /// <summary>The layout of the file in words.</summary>
    public string LayoutWord => Texts.Get($"residents.import-layout-{Columns!.Layout.ToString().ToLowerInvariant()}");

    /// <summary>Words for how far an import is.</summary>
    public static string StateKey(ResidentImport import) => $"residents.import-stage-{import.Stage.ToString().ToLowerInvariant()}";

    /// <summary>What a column holds, in words.</summary>
    public static string WordsOf(ImportColumn column) => Texts.Get($"residents.import-field-{column.Field.ToString().ToLowerInvariant()}");

    /// <summary>The heading assigned to a column.</summary>
    public string? ChosenFor(ImportColumn column) => Columns![column.Field] is >= 0 and var place ? Columns.Headings[place] : null;

    /// <summary>True for columns shown at once: those that must be there, and those that were found.</summary>
    public bool IsFirst(ImportColumn column) => column.Required || ChosenFor(column) is not null;

    /// <summary>Shows how it stands; comes again by itself while work is going on.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (Import.IsRunning) Response.Headers.Append("Refresh", "2");
        return Page();
    }

    /// <summary>Has the file checked with the columns chosen.</summary>
    public async Task<IActionResult> OnPostCheckAsync(CancellationToken ct)
    {
        var form = await Request.ReadFormAsync(ct);
        var options = new ImportOptions
        {
            Columns = ImportColumns.All.ToDictionary(c => c.Name, c => form[c.Name].ToString()),
            Layout = Enum.TryParse<ImportLayout>(form["layout"], out var layout) ? layout : null,
            Village = form["village"].ToString(),
            Codes = form["codes"].ToString(),
        };
        return await AnswerAsync(await imports.CheckAsync(current.Required, Id, options, ct), ct);
    }

    /// <summary>Has the checked file imported.</summary>
    public async Task<IActionResult> OnPostImportAsync(CancellationToken ct) =>
        stepUp.Demand($"/kelola/impor/{Id}") ?? await AnswerAsync(await imports.ImportAsync(current.Required, Id, ct), ct);

    /// <summary>The result as a file.</summary>
    /// <param name="jenis">xlsx or csv.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IActionResult> OnGetResultAsync(string? jenis, CancellationToken ct)
    {
        if (await imports.FindAsync(Id, ct) is not { } import) return NotFound();
        var file = new MemoryStream();
        var csv = jenis == "csv";
        if (csv) await report.WriteCsvAsync(import, file, ct);
        else await report.WriteXlsxAsync(import, file, ct);
        file.Position = 0;
        return File(file, csv ? "text/csv" : XlsxType, $"{Path.GetFileNameWithoutExtension(import.FileName)}-hasil.{(csv ? "csv" : "xlsx")}");
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, CancellationToken ct)
    {
        if (outcome.Ok) return Redirect($"/kelola/impor/{Id}");
        return await LoadAsync(ct) ? this.Refused(outcome) : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await imports.FindAsync(Id, ct) is not { } import) return false;
        Import = import;
        DoneBefore = await imports.DoneBeforeAsync(import, ct);
        if (import.Stage is ImportStage.Checked or ImportStage.Done) Lines = await report.FirstAsync(Id, MostLines, ct);
        if (import is { Stored: true, Stage: ImportStage.Received or ImportStage.Checked } && await imports.ColumnsAsync(import, ct) is { Ok: true, Value: var columns }) Columns = columns;
        return true;
    }
}
