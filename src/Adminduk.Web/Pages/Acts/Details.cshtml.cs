using Adminduk.Core.Acts;
using Adminduk.Core.Cases.Registers;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Files.Uploads;
using Adminduk.Web.Accounts;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Acts;

/// <summary>One act: text, people, margin, old texts, excerpts, archive place and scans. Numbers are whole only after a reveal with its reason.</summary>
[OfficersOnly, RequestSizeLimit(BodyLimits.Upload)]
public sealed class DetailsModel(AdmindukDbContext db, ActQueries acts, ActDesk desk, ActPrint print, UploadIntake uploads, CatalogueHolder catalogues, ICurrentActor current) : PageModel
{
    /// <summary>The act.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is shown.</summary>
    public ActFile Entry { get; private set; } = null!;

    /// <summary>True in the one answer to a reveal.</summary>
    public bool Revealed { get; private set; }

    /// <summary>True when this officer keeps the archive.</summary>
    public bool MayKeep => ActAccess.Keep(current.Required, db.Regency).Ok;

    /// <summary>Shows the act.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Cetak: recorded, NIK masked.</summary>
    public async Task<IActionResult> OnPostPrintAsync(CancellationToken ct) => this.Pdf(await print.PrintAsync(Id, current.Required, ct), $"akta-{Id}");

    /// <summary>Tampilkan NIK: records the look, then shows the numbers once.</summary>
    public async Task<IActionResult> OnPostAsync(string? reason, CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        var revealed = await desk.RevealAsync(Id, reason, current.Required, ct);
        if (!revealed.Ok) return this.Refused(revealed);
        Response.Headers.CacheControl = "no-store";
        Revealed = true;
        return Page();
    }

    /// <summary>Says where the paper lies.</summary>
    public async Task<IActionResult> OnPostShelveAsync(string? room, string? cabinet, string? box, string? sheet, CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        var shelved = await desk.ShelveAsync(Id, new ArchivePlace(Tidy(room), Tidy(cabinet), Tidy(box), Tidy(sheet)), current.Required, ct);
        return shelved.Ok ? Done("acts.shelved") : this.Refused(shelved);
    }

    /// <summary>Attaches a scanned sheet.</summary>
    public async Task<IActionResult> OnPostScanAsync(IFormFile? scan, CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        if (!MayKeep) return this.Refused(Error.Forbidden("cases.acts-not-keeper"));
        if (scan is null) return this.Refused(Error.Invalid("scan", "acts.scan-missing"));
        await using var content = scan.OpenReadStream();
        var taken = await uploads.AcceptAsync(content, scan.FileName, ct);
        if (!taken.Try(out var stored)) return this.Refused(Outcome.Fail(taken.Errors.Select(e => e with { Field = "scan" })));
        var attached = await desk.AttachAsync(Id, stored, current.Required, ct);
        return attached.Ok ? Done("acts.scanned") : this.Refused(attached);
    }

    /// <summary>A text with its numbers masked, unless they were revealed.</summary>
    public string Shown(string text) => Revealed ? text : ActPrint.Masked(text);

    /// <summary>What a person is in the act.</summary>
    public string Role(ActPerson person) => Texts.Get($"acts.role-{(Entry.Act.Kind == ActKind.Marriage && person.Role == ActRole.Subject ? "husband" : person.Role.ToString().ToLowerInvariant())}");

    /// <summary>Name of a kind of document.</summary>
    public string DocumentName(string kind) =>
        catalogues.Current.Definitions.SelectMany(d => d.Documents).LastOrDefault(d => d.Kind == kind)?.Name.ToString() ?? kind;

    private RedirectResult Done(string word)
    {
        this.Notify(Texts.Get(word));
        return Redirect($"/akta/{Id}");
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        var opened = await acts.OpenAsync(Id, current.Required, ct);
        if (!opened.Try(out var file)) return this.Refused(opened);
        Entry = file;
        return null;
    }
}
