using Adminduk.Core.Clients;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Clients;

/// <summary>A new machine client; its key is shown this once.</summary>
[OfficersOnly(Roles.Administrator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NewModel(ICurrentActor current, ApiClients clients, ApiClientRules rules, OfficeRegency regency) : PageModel
{
    /// <summary>What it is called.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Who answers for it.</summary>
    [BindProperty]
    public string? Owner { get; set; }

    /// <summary>What it is for.</summary>
    [BindProperty]
    public string? Purpose { get; set; }

    /// <summary>Region code it covers.</summary>
    [BindProperty]
    public string? Area { get; set; }

    /// <summary>Services it may file for.</summary>
    [BindProperty]
    public List<string> Services { get; set; } = [];

    /// <summary>Calls in one hour.</summary>
    [BindProperty]
    public int? HourlyLimit { get; set; }

    /// <summary>Last day.</summary>
    [BindProperty]
    public DateOnly? ExpiresOn { get; set; }

    /// <summary>The key just made.</summary>
    public NewApiKey? Made { get; private set; }

    /// <summary>The whole office's area.</summary>
    public string OfficeArea => regency.Dotted;

    /// <summary>The services to choose from.</summary>
    public IEnumerable<Choice> Choices => rules.Services.Select(s => new Choice(s.Service, s.Name.ToString()));

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Makes the client and its key.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var added = await clients.AddAsync(current.Required, new ApiClientForm(Name, Owner, Purpose, Area, Services, HourlyLimit, ExpiresOn), ct);
        if (!added.Try(out var made)) return this.Refused(added);
        Made = made;
        return Page();
    }
}
