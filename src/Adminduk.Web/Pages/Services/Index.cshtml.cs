using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Services;

/// <summary>All services, or those that fit what was typed.</summary>
public sealed class IndexModel(ServiceCatalogue catalogue, OfficeClock clock) : PageModel
{
    /// <summary>Typed words.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    /// <summary>Services that fit.</summary>
    public IReadOnlyList<ServiceDefinition> Services => ServiceSearch.Find(catalogue.InForceOn(clock.Today), Cari);
}
