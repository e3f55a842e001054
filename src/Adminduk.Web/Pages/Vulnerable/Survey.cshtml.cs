using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Vulnerable;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Vulnerable;

/// <summary>One data collection: who is on it, and a form to list the next person.</summary>
[OfficersOnly]
public sealed class SurveyModel(VulnerableQueries vulnerable, VulnerableDesk desk, ICurrentActor current) : PageModel
{
    /// <summary>The data collection.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Page of the list.</summary>
    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The data collection.</summary>
    public VulnerableSurvey Survey { get; private set; } = null!;

    /// <summary>Who is listed.</summary>
    public Page<VulnerableLine> Lines { get; private set; } = null!;

    /// <summary>True when this officer may list people here.</summary>
    public bool MayEnter => VulnerableAccess.Enter(current.Required, Survey.Village).Ok;

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Lists a person.</summary>
    public async Task<IActionResult> OnPostAsync(string? nik, string? name, string? sex, string? birthPlace, string? remark, CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        var date = DateParts.From(Request.Form, "BirthDate").Read("BirthDate");
        if (!date.Try(out var born)) return this.Refused(date);
        var draft = new ListingDraft
        {
            Nik = nik ?? "",
            Name = name ?? "",
            Sex = Enum.TryParse<Sex>(sex, out var said) ? said : null,
            BirthPlace = birthPlace ?? "",
            BirthDate = born,
            Remark = remark ?? "",
        };
        var listed = await desk.ListAsync(Id, draft, current.Required, ct);
        if (!listed.Try(out var person)) return this.Refused(listed);
        this.Notify(person.TemporaryNumber is { } number ? Texts.Get("vulnerable.listed-number", person.Name, number) : Texts.Get("vulnerable.listed", person.Name));
        return Redirect($"/penduduk/rentan/pendataan/{Id}");
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        var found = await vulnerable.SurveyAsync(Id, current.Required, ct);
        if (!found.Try(out var survey)) return this.Refused(found);
        Survey = survey;
        Lines = (await vulnerable.ListAsync(new VulnerableFilter { Survey = Id, Page = PageNumber }, current.Required, ct)).Value;
        return null;
    }
}
