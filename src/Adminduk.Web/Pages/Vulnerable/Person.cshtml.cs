using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents.Vulnerable;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Vulnerable;

/// <summary>One listed person: which documents are there, which are missing, and the requests that lead to them.</summary>
[OfficersOnly]
public sealed class PersonModel(VulnerableQueries vulnerable, VulnerableDesk desk, CatalogueHolder catalogues, OfficeClock clock, ICurrentActor current) : PageModel
{
    // Permendagri 96/2019: the letters for vulnerable residents, and the card that they lead to.
    private static readonly string[] Offered =
    [
        "surat-keterangan-pengganti-tanda-identitas", "surat-keterangan-pencatatan-sipil", "surat-keterangan-orang-terlantar", "surat-keterangan-tanda-komunitas",
        "biodata", "kartu-keluarga", "ktp-el", "akta-kelahiran",
    ];

    /// <summary>The listing.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The person, the data collection and the register entry.</summary>
    public VulnerableLine Line { get; private set; } = null!;

    /// <summary>The services that this officer may take in for the person.</summary>
    public IReadOnlyList<ServiceDefinition> Services { get; private set; } = [];

    /// <summary>True when this officer keeps the list.</summary>
    public bool MayEnter => VulnerableAccess.Enter(current.Required, Line.Survey.Village).Ok;

    /// <summary>Shows the person.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Ties the listing to the register entry.</summary>
    public async Task<IActionResult> OnPostAsync(string? nik, string? reason, CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        var merged = await desk.MergeAsync(Id, nik, reason, current.Required, ct);
        if (!merged.Ok) return this.Refused(merged);
        this.Notify(Texts.Get("vulnerable.merged-done", Line.Person.TemporaryNumber!));
        return Redirect($"/penduduk/rentan/orang/{Id}");
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        var found = await vulnerable.PersonAsync(Id, current.Required, ct);
        if (!found.Try(out var line)) return this.Refused(found);
        Line = line;
        var catalogue = catalogues.Current;
        Services =
        [
            .. Offered.Select(code => catalogue.InForce(code, clock.Today)).OfType<ServiceDefinition>()
                .Where(s => s.Channels.Contains("counter") && CounterPolicy.Offers(catalogue.Profile, current.Required, s) && ForListing(catalogue, s)),
        ];
        return null;
    }

    // A letter for another reason than the one for which the person is listed would be refused.
    private bool ForListing(ServiceCatalogue catalogue, ServiceDefinition service)
    {
        var facts = new ApplicantFacts(Line.Resident, clock.Today, new Dictionary<string, string>()) { Listed = [Line.Survey.Category] };
        return Eligibility.Check(service.Eligibility.Where(e => e.Rule.StartsWith("listed-", StringComparison.Ordinal)), catalogue.Laws, facts).Count == 0;
    }
}
