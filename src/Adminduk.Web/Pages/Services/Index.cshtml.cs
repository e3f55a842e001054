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

    /// <summary>The office's official list; empty while somebody searches.</summary>
    public IReadOnlyList<OfficialEntry> Official => string.IsNullOrEmpty(Cari) ? [.. catalogue.OfficialOn(clock.Today)] : [];

    /// <summary>Services that fit and do not stand in that list.</summary>
    public IReadOnlyList<ServiceDefinition> Services =>
        [.. ServiceSearch.Find(catalogue.InForceOn(clock.Today), Cari).Except(Official.SelectMany(o => o.Services))];
}
