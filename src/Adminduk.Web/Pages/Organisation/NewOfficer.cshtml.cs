using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Organisation;

/// <summary>A new officer with an account; the one-time password is shown this once.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class NewOfficerModel(ICurrentActor current, OfficerService officers) : PageModel
{
    /// <summary>Name with titles.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>NIP.</summary>
    [BindProperty]
    public string? Nip { get; set; }

    /// <summary>User name.</summary>
    [BindProperty]
    public string? Login { get; set; }

    /// <summary>E-mail address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The account just made.</summary>
    public NewAccount? Made { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Makes officer and account.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var added = await officers.AddAsync(current.Required, new OfficerForm(Name, Nip, Login, Email), ct);
        if (!added.Try(out var made)) return this.Refused(added);
        Made = made;
        return Page();
    }
}
