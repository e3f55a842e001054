using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Services;

/// <summary>One entry of the legal register, and who refers to it.</summary>
public sealed class LawModel(ServiceCatalogue catalogue, OfficeClock clock) : PageModel
{
    /// <summary>The entry.</summary>
    public Law Law { get; private set; } = null!;

    /// <summary>Where services refer to it.</summary>
    public IReadOnlyList<LawUse> Uses { get; private set; } = [];

    /// <summary>Shows it; an unknown regulation is not found.</summary>
    public IActionResult OnGet(string id)
    {
        if (!catalogue.Laws.TryGetValue(id, out var law)) return NotFound();
        Law = law;
        Uses = [.. LawUse.Of(catalogue, id, clock.Today)];
        return Page();
    }
}
