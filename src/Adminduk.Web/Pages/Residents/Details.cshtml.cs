using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Residents;

/// <summary>One person: elements, family, addresses, KTP-el, cases, documents, history. Numbers are whole only after a reveal with its reason.</summary>
[OfficersOnly]
public sealed class DetailsModel(
    RegisterReader register, WorkQueries work, LinkedDocuments documents, CatalogueHolder catalogues, RegionDirectory regions, ICurrentActor current) : PageModel
{
    /// <summary>The person.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is shown.</summary>
    public ResidentFile Entry { get; private set; } = null!;

    /// <summary>Cases and documents.</summary>
    public EntryLinks Links { get; private set; } = null!;

    /// <summary>True in the one answer to a reveal.</summary>
    public bool Revealed { get; private set; }

    /// <summary>Shows the person.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Tampilkan NIK: records the look, then shows the numbers once.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IActionResult> OnPostAsync(string? reason, CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        var revealed = await register.RevealAsync(Id, "resident", Entry.Family?.Village ?? (Entry.Homes is [var last, ..] ? last.Address.Village : null), reason, current.Required, ct);
        if (!revealed.Ok) return this.Refused(revealed);
        Response.Headers.CacheControl = "no-store";
        Revealed = true;
        return Page();
    }

    /// <summary>A region by its full name.</summary>
    public string Place(string code) => RegionCode.TryParse(code, out var region) ? regions.FullName(region)
        : PlaceAbroad.CountryOf(code) is { } country ? CodeLists.Shipped["country"].NameOf(country) : code;

    /// <summary>An act of civil registration: its number, or whether there is one.</summary>
    public string Act(bool? held, string? number) =>
        number ?? (held is null ? "–" : Texts.Get(held.Value ? "residents.act-number-unknown" : "residents.act-none"));

    /// <summary>The number of a passport or permit: whole only in the answer to a reveal.</summary>
    public string Shown(string number) => Revealed ? number : Masking.Mask(number);

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        var opened = await register.OpenResidentAsync(Id, current.Required, ct);
        if (!opened.Try(out var file)) return this.Refused(opened);
        Entry = file;
        Links = await EntryLinks.OfPersonAsync(work, documents, catalogues, [Id, .. file.Duplicates.Select(d => d.Id)], ct);
        return null;
    }
}
