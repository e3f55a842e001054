using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.LifeCourse;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Residents;

/// <summary>A family's life in plain sentences, and who stood on its card on a past day.</summary>
[OfficersOnly]
public sealed class FamilyLifeModel(
    RegisterReader register, LifeCourses lives, PastRegister pastRegister, CaseReferences cases, CatalogueHolder catalogues, ICurrentActor current) : PageModel
{
    /// <summary>The family.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>A past day to look at.</summary>
    [BindProperty(SupportsGet = true, Name = "tanggal")]
    public DateOnly? Date { get; set; }

    /// <summary>The entry today; opening it is what gives the right to read the rest.</summary>
    public FamilyFile Entry { get; private set; } = null!;

    /// <summary>The entry on the past day; null when there was none yet.</summary>
    public PastFamily? Past { get; private set; }

    /// <summary>What happened.</summary>
    public LifeCourseView Life { get; private set; } = null!;

    /// <summary>Tells the life.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var opened = await register.OpenFamilyAsync(Id, current.Required, ct);
        if (!opened.Try(out var file)) return this.Refused(opened);
        Entry = file;
        if (Date is { } date) Past = await pastRegister.FamilyAtAsync(Id, date, ct);
        Life = await LifeCourseView.ReadAsync(await lives.OfFamilyAsync(Id, ct), cases, catalogues, ct);
        return Page();
    }
}
