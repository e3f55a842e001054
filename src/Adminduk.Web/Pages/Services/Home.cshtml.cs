using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Services;

/// <summary>The front door: what a resident can do here.</summary>
public sealed class HomeModel(ServiceCatalogue catalogue, OfficeClock clock) : PageModel
{
    /// <summary>Services offered today.</summary>
    public IReadOnlyList<ServiceDefinition> Services => [.. catalogue.InForceOn(clock.Today)];
}
