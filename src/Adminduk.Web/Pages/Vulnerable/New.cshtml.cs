using Adminduk.Core.Common;
using Adminduk.Core.Residents.Vulnerable;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Vulnerable;

/// <summary>Pendataan baru: team, event, category, place and day.</summary>
[OfficersOnly]
public sealed class NewModel(VulnerableDesk desk, ICurrentActor current) : PageModel
{
    /// <summary>Shows the form to those who may enter.</summary>
    public IActionResult OnGet() => VulnerableAccess.MayEnter(current.Required) ? Page() : this.Refused(Error.Forbidden("residents.vulnerable-not-yours"));

    /// <summary>Enters the data collection.</summary>
    public async Task<IActionResult> OnPostAsync(string? team, string? @event, string? category, string? village, string? place, CancellationToken ct)
    {
        var date = DateParts.From(Request.Form, "Date").Read("Date");
        if (!date.Try(out var day)) return this.Refused(date);
        var kind = Enum.TryParse<VulnerableCategory>(category, out var chosen) ? chosen : (VulnerableCategory?)null;
        var begun = await desk.BeginAsync(new SurveyDraft(team ?? "", @event ?? "", kind, village ?? "", place ?? "", day), current.Required, ct);
        return begun.Try(out var survey) ? Redirect($"/penduduk/rentan/pendataan/{survey.Id}") : this.Refused(begun);
    }
}
