using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Applications;

/// <summary>The papers that the answers ask for, one photograph or PDF each; each good file is kept at once.</summary>
[RequestSizeLimit(BodyLimits.Upload)]
public sealed class PapersModel(ApplicationDesk desk, CaseDrafts drafts, DossierUploads uploads) : PageModel
{
    /// <summary>The way through the form.</summary>
    public FormPath Path { get; private set; } = null!;

    /// <summary>What applies.</summary>
    public List<Requirement> Requirements { get; private set; } = [];

    /// <summary>What is kept so far.</summary>
    public List<FiledAttachment> Files { get; private set; } = [];

    /// <summary>The legal register.</summary>
    public IReadOnlyDictionary<string, Law> Laws => desk.Catalogue.Laws;

    /// <summary>True when nobody uploads it: the office holds it, or the register proves it.</summary>
    public static bool Known(Requirement requirement) => requirement.Held || requirement.Check is not null || requirement.Copies.TrueForAll(c => c == CopyKind.Fact);

    /// <summary>Shows what is asked for.</summary>
    public async Task<IActionResult> OnGetAsync(string kode, CancellationToken ct)
    {
        if (await LoadAsync(kode, ct) is null) return Redirect($"/layanan/{Uri.EscapeDataString(kode)}/ajukan");
        return Path.Unfinished is { } section ? Redirect(ApplicationDesk.AddressOf(Path.Service, section.Id)) : Page();
    }

    /// <summary>Keeps the files and goes on to the check.</summary>
    public async Task<IActionResult> OnPostAsync(string kode, CancellationToken ct)
    {
        if (await LoadAsync(kode, ct) is not { } draft) return Redirect($"/layanan/{Uri.EscapeDataString(kode)}/ajukan");
        var (stored, errors) = await uploads.ReadEachAsync(Request.Form.Files, [.. Requirements.Where(r => !Known(r)).Select(r => r.Id)], ct);
        foreach (var file in stored) await drafts.AttachAsync(draft, file, ct);
        Files = desk.FilesOf(Path, draft);
        return errors.Count > 0 ? this.Refused(Outcome.Fail(errors)) : Redirect(ApplicationDesk.AddressOf(Path.Service, "periksa"));
    }

    private async Task<CaseDraft?> LoadAsync(string kode, CancellationToken ct)
    {
        if (desk.Writable(kode) is not { } service || await desk.FindAsync(service, ct) is not { } draft) return null;
        Path = desk.PathOf(service, draft);
        Requirements = desk.RequirementsOf(Path);
        Files = desk.FilesOf(Path, draft);
        return draft;
    }
}
