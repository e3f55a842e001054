using Adminduk.Core.Organisation;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Accounts;

/// <summary>Residents open an account, where the office's portal asks for one.</summary>
public sealed class RegisterModel(RegistrationService registration) : PageModel
{
    /// <summary>Full name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>E-mail address or phone number.</summary>
    [BindProperty]
    public string? Contact { get; set; }

    /// <summary>NIK, or nothing.</summary>
    [BindProperty]
    public string? Nik { get; set; }

    /// <summary>Chosen password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The page to come back to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Sends the code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var form = new RegistrationForm(Name, Contact, Nik?.Replace(" ", "", StringComparison.Ordinal), Password);
        var begun = await registration.BeginAsync(form, HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", ct);
        return begun.Ok ? RedirectToPage("/Accounts/RegisterCode", new { Id = begun.Value, Kembali }) : this.Refused(begun);
    }
}
