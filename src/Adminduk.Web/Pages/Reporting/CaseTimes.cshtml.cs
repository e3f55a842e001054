using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Reporting;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Reporting;

/// <summary>How long one case took: minutes of each step against its norm, working days against the limit of the service.</summary>
[OfficersOnly]
public sealed class CaseTimesModel(TimeReport report, CatalogueHolder catalogues, ICurrentActor current) : PageModel
{
    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Its times.</summary>
    public CaseTimeSheet Sheet { get; private set; } = null!;

    /// <summary>Shows the report.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var read = await report.OfCaseAsync(Id, current.Required, ct);
        if (!read.Try(out var sheet)) return this.Refused(read);
        Sheet = sheet;
        return Page();
    }

    /// <summary>Name of the role that owns a step.</summary>
    public string RoleOf(Step step) => step.Actor == "applicant" ? Texts.Get("reporting.applicant") : catalogues.Current.RoleName(step.Actor);
}
