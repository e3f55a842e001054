using Adminduk.Core.Cases;
using Adminduk.Core.Cases.Batches;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents.Signing;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Cases;

/// <summary>A batch: what was chosen, the one passphrase, then the progress and what came of each case.</summary>
[OfficersOnly]
public sealed class BatchModel(BatchDesk desk, CatalogueHolder catalogues, SigningDesk signing, IStepUp stepUp, ICurrentActor current) : PageModel
{
    /// <summary>Key of the batch.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The batch.</summary>
    public StepBatch Batch { get; private set; } = null!;

    /// <summary>True while cases are being sent on.</summary>
    public bool Running => Batch.Begun && Batch.EndedAt is null;

    /// <summary>Cases that a stopping server left in the work list.</summary>
    public int Left => Batch.EndedAt is null ? 0 : Batch.Items.Count - Batch.Finished;

    /// <summary>Shows the choice, the progress or the result.</summary>
    public IActionResult OnGet()
    {
        if (!Find()) return Gone();
        if (Running) Response.Headers.Append("Refresh", "1");
        return !Batch.Begun && Batch.Signs && stepUp.Demand($"/kerja/bersama/{Id}") is { } confirm ? confirm : Page();
    }

    /// <summary>Sends them on.</summary>
    /// <param name="passphrase">Opens the signing key; asked only where a document is signed.</param>
    public IActionResult OnPost(string? passphrase)
    {
        if (!Find()) return Gone();
        if (Batch.Begun) return Redirect($"/kerja/bersama/{Id}");
        if (!Batch.Signs) return Start(null);
        if (stepUp.Demand($"/kerja/bersama/{Id}") is { } confirm) return confirm;
        var opened = signing.Open(passphrase ?? "");
        return opened.Try(out var signer) ? Start(signer) : this.Refused(opened);
    }

    /// <summary>Name of a row's service.</summary>
    public string NameOf(WorkRow row) => catalogues.Current.Version(row.Service, row.Effective)?.Name.ToString() ?? row.Service;

    /// <summary>Words of a row's step.</summary>
    public string StepOf(WorkRow row) => catalogues.Current.Version(row.Service, row.Effective)?.Steps.Find(s => s.Id == row.Step)?.Activity.ToString() ?? "";

    private RedirectResult Start(ISigner? signer)
    {
        desk.Start(Batch, signer);
        return Redirect($"/kerja/bersama/{Id}");
    }

    private bool Find()
    {
        if (desk.Find(Id, current.Required) is not { } found) return false;
        Batch = found;
        return true;
    }

    // After a restart the batch is forgotten; its finished cases are done, the others still wait in the list.
    private RedirectResult Gone()
    {
        this.Notify(Texts.Get("cases.batch-gone"));
        return Redirect("/kerja");
    }
}
