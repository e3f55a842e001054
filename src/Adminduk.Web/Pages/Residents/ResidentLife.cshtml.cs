using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.LifeCourse;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Residents;

/// <summary>A person's life in plain sentences, and how the register had them on a past day.</summary>
[OfficersOnly]
public sealed class ResidentLifeModel(
    RegisterReader register, LifeCourses lives, PastRegister pastRegister, CaseReferences cases, CatalogueHolder catalogues, ICurrentActor current) : PageModel
{
    /// <summary>The person.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>A past day to look at.</summary>
    [BindProperty(SupportsGet = true, Name = "tanggal")]
    public DateOnly? Date { get; set; }

    /// <summary>The entry today; opening it is what gives the right to read the rest.</summary>
    public ResidentFile Entry { get; private set; } = null!;

    /// <summary>The entry on the past day; null when there was none yet.</summary>
    public PastResident? Past { get; private set; }

    /// <summary>What happened.</summary>
    public LifeCourseView Life { get; private set; } = null!;

    /// <summary>Tells the life.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var opened = await register.OpenResidentAsync(Id, current.Required, ct);
        if (!opened.Try(out var file)) return this.Refused(opened);
        Entry = file;
        if (Date is { } date) Past = await pastRegister.ResidentAtAsync(Id, date, ct);
        Life = await LifeCourseView.ReadAsync(await lives.OfResidentAsync(Id, ct), cases, catalogues, ct);
        return Page();
    }
}
