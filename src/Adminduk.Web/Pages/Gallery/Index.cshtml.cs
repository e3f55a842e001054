using Adminduk.Core.Common;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Gallery;

/// <summary>Every form control, and after a post every form control in error.</summary>
[RequestSizeLimit(BodyLimits.Upload)]
public sealed class IndexModel : PageModel
{
    private static readonly string[] Fields = ["Reason", "Nik", "Weight", "Whom", "Papers", "District", "Village", "FamilyCard", "Agreed"];

    /// <summary>A bound date.</summary>
    [BindProperty]
    public DateOnly? BirthDate { get; set; }

    /// <summary>Refuses everything, so that the errors can be looked at.</summary>
    public IActionResult OnPost() => this.Refused(Outcome.Fail(Fields.Select(f => Error.Invalid(f, "shared.value-missing"))));
}
