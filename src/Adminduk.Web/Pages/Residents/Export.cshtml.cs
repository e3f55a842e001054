using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Export;
using Adminduk.Core.Residents.Import;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Residents;

/// <summary>Takes the residents of an area out as a file for another system: the heads, with a reason and a fresh proof of identity.</summary>
[OfficersOnly]
public sealed class ExportModel(RegisterExport export, RegionDirectory regions, OfficeRegency regency, OfficeClock clock, IStepUp stepUp, ICurrentActor current) : PageModel
{
    private const string Csv = "csv";

    /// <summary>Dotted code of the area.</summary>
    [BindProperty(Name = "wilayah")]
    public string? Area { get; set; }

    /// <summary>For whom the file is.</summary>
    [BindProperty(Name = "susunan")]
    public string? Layout { get; set; }

    /// <summary>xlsx or csv.</summary>
    [BindProperty(Name = "jenis")]
    public string? Kind { get; set; } = "xlsx";

    /// <summary>What the data are for.</summary>
    [BindProperty(Name = "alasan")]
    public string? Reason { get; set; }

    /// <summary>The regency, its districts and villages, as far as the actor's posts reach.</summary>
    public IEnumerable<Choice> Areas
    {
        get
        {
            var all = RegionCode.OfRegency(regency.Code);
            return new[] { regions.Find(all)! }.Concat(regions.Children(all).SelectMany(d => regions.Children(d.Code).Prepend(d)))
                .Where(r => ExportAccess.Require(current.Required, r.Code, out _).Ok).Select(r => new Choice(r.Code.ToString(), r.Title));
        }
    }

    /// <summary>The layouts.</summary>
    public IEnumerable<Choice> Layouts => Enum.GetValues<ImportLayout>().Select(l => l.ToString().ToLowerInvariant())
        .Select(l => new Choice(l, Texts.Get($"residents.import-layout-{l}"), Texts.Get($"residents.export-layout-{l}-hint")));

    /// <summary>Kinds of files.</summary>
    public IEnumerable<Choice> Kinds => [new Choice("xlsx", Texts.Get("residents.export-xlsx")), new Choice(Csv, Texts.Get("residents.export-csv"))];

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => ExportAccess.Allows(current.Required) ? Page() : this.Refused(Error.Forbidden("residents.export-not-yours"));

    /// <summary>Writes the file aside, then sends it: nothing goes out before all of it could be made.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ExportAccess.Allows(current.Required)) return this.Refused(Error.Forbidden("residents.export-not-yours"));
        if (stepUp.Demand("/penduduk/ekspor") is { } confirm) return confirm;
        if (!Enum.TryParse<ImportLayout>(Layout, ignoreCase: true, out var layout)) return this.Refused(Error.Invalid("susunan", "residents.export-layout-missing"));
        if (!RegionCode.TryParse(Area ?? "", out var area)) return this.Refused(Error.Invalid("wilayah", "residents.export-area"));
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        var written = await export.WriteAsync(new ExportRequest(area, layout, Kind == Csv, Reason ?? ""), current.Required, file, null, ct);
        if (!written.Ok)
        {
            await file.DisposeAsync();
            return this.Refused(written);
        }

        file.Position = 0;
        Response.Headers.CacheControl = "no-store";
        var name = $"penduduk-{layout.ToString().ToLowerInvariant()}-{area}-{clock.Today:yyyy-MM-dd}";
        return Kind == Csv ? File(file, "text/csv", name + ".csv") : File(file, ListFiles.XlsxType, name + ".xlsx");
    }
}
