using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Services;

/// <summary>What a service gives, asks and does, in the words of residents.</summary>
public sealed class DetailsModel(ServiceCatalogue catalogue, OfficeClock clock) : PageModel
{
    /// <summary>The version in force today.</summary>
    public ServiceDefinition Service { get; private set; } = null!;

    /// <summary>Shows it; an unknown service is not found.</summary>
    public IActionResult OnGet(string kode)
    {
        if (catalogue.OfferedOn(kode, clock.Today) is not { } service) return NotFound();
        Service = service;
        return Page();
    }
}
