using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Services;

/// <summary>The official procedure: identity block and activity table.</summary>
public sealed class SopModel(ServiceCatalogue catalogue, OfficeClock clock) : PageModel
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
