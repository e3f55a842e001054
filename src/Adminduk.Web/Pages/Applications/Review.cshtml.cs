using System.Globalization;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Web.Accounts;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Applications;

/// <summary>Everything once more before it is sent, each answer with its way back.</summary>
public sealed class ReviewModel(ApplicationDesk desk, CaseFiler filer, Intake intake, ICurrentActor current) : PageModel
{
    /// <summary>The way through the form.</summary>
    public FormPath Path { get; private set; } = null!;

    /// <summary>The office's catalogue.</summary>
    public ServiceCatalogue Catalogue => desk.Catalogue;

    /// <summary>What applies.</summary>
    public List<Requirement> Requirements { get; private set; } = [];

    /// <summary>What was uploaded.</summary>
    public List<FiledAttachment> Files { get; private set; } = [];

    /// <summary>Shows the answers, or the first page that lacks some.</summary>
    public async Task<IActionResult> OnGetAsync(string kode, CancellationToken ct)
    {
        if (desk.Writable(kode) is not { } service || await LoadAsync(service, ct) is null) return Redirect($"/layanan/{Uri.EscapeDataString(kode)}/ajukan");
        return Path.Unfinished is { } section ? Redirect(ApplicationDesk.AddressOf(service, section.Id)) : Page();
    }

    /// <summary>Sends the request. A repeat leads to the first one's confirmation, also when its draft is gone by then.</summary>
    public async Task<IActionResult> OnPostAsync(string kode, CancellationToken ct)
    {
        if (desk.Writable(kode) is not { } service || DraftCookie.Read(HttpContext, kode) is not { } token) return Redirect($"/layanan/{Uri.EscapeDataString(kode)}/ajukan");
        var draft = await LoadAsync(service, ct);
        if (draft is not null)
        {
            var foreseen = await intake.ForeseeAsync(desk.Catalogue, service, Path.Tidy(), desk.Address, ct);
            if (!foreseen.Ok) return this.Refused(foreseen);
        }

        var filed = await filer.FileAsync(Filing(service, draft, Secrets.Hash(token)), Applicant(), ct);
        if (!filed.Try(out var @case)) return draft is null ? Redirect(ApplicationDesk.AddressOf(service)) : this.Refused(filed);
        TempData[DoneModel.Filed] = @case.Id.ToString("N");
        return Redirect(ApplicationDesk.AddressOf(service, "selesai"));
    }

    private FilingRequest Filing(ServiceDefinition service, CaseDraft? draft, string key) => new()
    {
        Service = service.Service,
        Channel = CaseChannel.Web,
        Answers = draft is null ? new Dictionary<string, string>() : Path.Typed,
        Files = Files,
        Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
        AccountId = desk.Account,
        DraftId = draft?.Id,
        IdempotencyKey = key,
    };

    private Actor Applicant() => desk.Account is { } account ? Actor.Applicant(current.SignedIn!.Name, account) : Actor.Applicant(Path?.Visible.GetValueOrDefault("name", "") ?? "");

    private async Task<CaseDraft?> LoadAsync(ServiceDefinition service, CancellationToken ct)
    {
        if (await desk.FindAsync(service, ct) is not { } draft) return null;
        Path = desk.PathOf(service, draft);
        Requirements = desk.RequirementsOf(Path);
        Files = desk.FilesOf(Path, draft);
        return draft;
    }
}
