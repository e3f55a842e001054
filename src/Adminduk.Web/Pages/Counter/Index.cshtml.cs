using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Counter;

/// <summary>The counter: which service to take in, and a receipt to hand over against.</summary>
[OfficersOnly]
public sealed class IndexModel(WorkQueries work, CatalogueHolder catalogues, OfficeClock clock, ICurrentActor current) : PageModel
{
    /// <summary>The services that this officer may take in here; empty for anybody without a counter where one is needed.</summary>
    public IReadOnlyList<ServiceDefinition> Services { get; private set; } = [];

    /// <summary>True when the services are of more than one group.</summary>
    public bool Grouped => Services.DistinctBy(s => s.Group).Count() > 1;

    /// <summary>The law behind the counter rules, when the office has such rules.</summary>
    public Law? Rule { get; private set; }

    /// <summary>True when nobody may take in anything with this account.</summary>
    public bool Refused => Services.Count == 0;

    /// <summary>Shows the counter.</summary>
    public void OnGet() => Load();

    /// <summary>Finds a case by its receipt, scanned or typed.</summary>
    public async Task<IActionResult> OnPostFindAsync(string? receipt, CancellationToken ct)
    {
        var text = receipt ?? "";
        if ((await work.FindTokenAsync(text, ct) ?? await work.FindNumberAsync(text, ct)) is { } id) return Redirect($"/kerja/{id}");
        Load();
        return this.Refused(Error.Invalid("receipt", "counter.receipt-unknown"));
    }

    private void Load()
    {
        var catalogue = catalogues.Current;
        Services = [.. catalogue.InForceOn(clock.Today).Where(s => s.Channels.Contains("counter") && CounterPolicy.Offers(catalogue.Profile, current.Required, s))];
        Rule = catalogue.Profile.CounterRules is { } rules ? catalogue.Laws[rules.Law] : null;
        if (Refused) Response.StatusCode = StatusCodes.Status403Forbidden;
    }
}
