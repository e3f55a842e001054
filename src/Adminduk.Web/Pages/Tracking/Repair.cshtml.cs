using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Tracking;

/// <summary>What was sent back or is missing, item by item, mended from home.</summary>
[RequestSizeLimit(BodyLimits.Upload)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RepairModel(TrackingDesk desk, CaseUploads uploads, CaseRepairs repairs, DossierUploads files) : PageModel
{
    /// <summary>The token.</summary>
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>What is shown.</summary>
    public CaseFile View { get; private set; } = null!;

    /// <summary>What was sent back and is not mended yet.</summary>
    public List<CaseReturn> Returns => View.Case.Returns.FindAll(r => r.RepairedAt is null);

    /// <summary>Missing requirements that may still be sent, without those that were sent back.</summary>
    public List<string> Missing =>
        [.. Headline.Wanted(View.Case).Where(i => !Returns.Exists(r => r.Item == i.Requirement)).Select(i => ItemNames.RequirementOf(i.Requirement)).Distinct()];

    /// <summary>True once the file of a returned item came.</summary>
    public bool Mended(CaseReturn back) => View.Case.Items.Exists(i => i.Requirement == back.Item && i.State is (ItemState.Given or ItemState.Accepted));

    /// <summary>Shows the items; with none left, the case.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        return Returns.Count == 0 && Missing.Count == 0 ? Redirect("/lacak/" + Token) : Page();
    }

    /// <summary>Keeps the files at once; a returned case goes back to the office when nothing is left to mend.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        var actor = Actor.Applicant(View.Case.ApplicantName);
        var returned = View.Case.Status == CaseStatus.Returned;
        var (stored, errors) = await files.ReadEachAsync(Request.Form.Files, null, ct);
        if (errors.Count == 0 && stored.Count == 0 && !returned) errors.Add(Error.Refused("cases.upload-none"));
        if (stored.Count > 0 && await uploads.AddAsync(View.Case.Id, stored, actor, ct) is { Ok: false } unknown) errors.AddRange(unknown.Errors);
        if (errors.Count == 0 && returned && await ResubmitAsync(actor, ct) is { Ok: false } left) errors.AddRange(left.Errors);
        if (errors.Count == 0)
        {
            this.Notify(Texts.Get(returned ? "tracking.repaired" : "tracking.added"));
            return Redirect("/lacak/" + Token);
        }

        return await LoadAsync(ct) ?? this.Refused(Outcome.Fail(errors.Select(AtInput)));
    }

    private Task<Outcome<Case>> ResubmitAsync(Actor actor, CancellationToken ct) => repairs.ResubmitAsync(
        new RepairCommand { CaseId = View.Case.Id, Answers = RepairReader.Read(Request.Form, View.Service, View.Case.Returns) }, actor, ct);

    // The service names the item; the page has an input for it.
    private static Error AtInput(Error error) => error.Field is not { } field || error.Code != "cases.still-to-repair" ? error
        : field.StartsWith("field:", StringComparison.Ordinal) ? error with { Field = field["field:".Length..] }
        : error with { Field = DossierUploads.Prefix + ItemNames.RequirementOf(field) };

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        var opened = await desk.OpenAsync(Token, ct);
        if (!opened.Try(out var view)) return this.Refused(opened);
        View = view;
        return null;
    }
}
