using Adminduk.Core.Cases;
using Adminduk.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Residents;

/// <summary>The search box on top of every staff page: a receipt or case number leads to its case, anything else to the register.</summary>
[OfficersOnly]
public sealed class FindModel(WorkQueries work) : PageModel
{
    private const int LongestScan = 500;

    /// <summary>Leads on.</summary>
    /// <param name="q">What was typed or scanned.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken ct)
    {
        var text = (q ?? "").Trim();
        if (text.Length is > 0 and <= LongestScan)
        {
            if (await work.FindNumberAsync(text, ct) is { } numbered) return Redirect($"/kerja/{numbered}");
            if (!text.Contains(' ', StringComparison.Ordinal) && await work.FindTokenAsync(text, ct) is { } scanned) return Redirect($"/kerja/{scanned}");
        }

        return RedirectToPage("Search", new { q = text });
    }
}
