using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Accounts;

/// <summary>The code that proves the address; then the resident is signed in.</summary>
public sealed class RegisterCodeModel(RegistrationService registration, SignInTickets tickets) : PageModel
{
    /// <summary>The registration.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The code.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The page to come back to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    /// <summary>Asks for the code, whether or not this registration exists.</summary>
    public void OnGet()
    {
    }

    /// <summary>Makes the account.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outcome = await registration.FinishAsync(Id, Code, ct);
        if (!outcome.Try(out var account)) return this.Refused(outcome);
        await tickets.SignInAsync(account, strong: false);
        return this.GoBack(Kembali, account.Kind);
    }
}
