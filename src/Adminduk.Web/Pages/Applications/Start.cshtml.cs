using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Applications;

/// <summary>Before the first question: what is needed, what the law warns of, and whether an account is asked for.</summary>
public sealed class StartModel(ApplicationDesk desk) : PageModel
{
    /// <summary>The service.</summary>
    public ServiceDefinition Service { get; private set; } = null!;

    /// <summary>Where an earlier draft goes on; null when there is none.</summary>
    public string? GoOn { get; private set; }

    /// <summary>True when the service is not open on the web.</summary>
    public bool CounterOnly => !Service.Channels.Contains("web");

    /// <summary>True when the visitor has to register or sign in first.</summary>
    public bool NeedsAccount => Service.AccountRequired && desk.Account is null;

    /// <summary>Requirements that may apply.</summary>
    public IEnumerable<Requirement> Requirements => Service.Requirements.Where(r => r.On(desk.Catalogue.Profile.Switches));

    /// <summary>The office.</summary>
    public OfficeProfile Profile => desk.Catalogue.Profile;

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(string kode, CancellationToken ct)
    {
        if (desk.Offered(kode) is not { } service) return NotFound();
        Service = service;
        if (!CounterOnly && !NeedsAccount && await desk.FindAsync(service, ct) is { } draft) GoOn = NextOf(desk.PathOf(service, draft));
        return Page();
    }

    /// <summary>Begins a new draft.</summary>
    public async Task<IActionResult> OnPostAsync(string kode, CancellationToken ct)
    {
        if (desk.Offered(kode) is not { } service) return NotFound();
        if (desk.Writable(kode) is null) return Redirect(ApplicationDesk.AddressOf(service));
        await desk.BeginAsync(service, ct);
        return Redirect(ApplicationDesk.AddressOf(service, service.Form[0].Id));
    }

    private static string NextOf(FormPath path) => ApplicationDesk.AddressOf(path.Service, path.Unfinished?.Id ?? "berkas");
}
