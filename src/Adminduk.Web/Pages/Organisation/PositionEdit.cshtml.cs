using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Organisation;

/// <summary>One post, or a new one of a unit: title, role, service and both reporting lines.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class PositionEditModel(ICurrentActor current, OfficeService office, PositionService posts, RoleBook roles) : PageModel
{
    private IReadOnlyList<Position> positions = [];
    private IReadOnlyList<OfficeUnit> units = [];

    /// <summary>The post; nothing for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    /// <summary>The unit of a new post.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid UnitId { get; set; }

    /// <summary>Official title.</summary>
    [BindProperty]
    public string? Title { get; set; }

    /// <summary>Role it gives.</summary>
    [BindProperty]
    public string? Role { get; set; }

    /// <summary>Service it is limited to.</summary>
    [BindProperty]
    public string? Service { get; set; }

    /// <summary>Who directs the daily work.</summary>
    [BindProperty]
    public Guid? OperationalSuperiorId { get; set; }

    /// <summary>Who decides on appointment and discipline.</summary>
    [BindProperty]
    public Guid? AdministrativeSuperiorId { get; set; }

    /// <summary>The page's heading.</summary>
    public string Heading => Id is null ? Texts.Get("organisation.position-new") : positions.FirstOrDefault(p => p.Id == Id)?.Title ?? "";

    /// <summary>Name of the unit.</summary>
    public string UnitName => units.FirstOrDefault(u => u.Id == UnitId)?.Name ?? "";

    /// <summary>Roles of the office's procedures, and the one the post already gives.</summary>
    public IEnumerable<Choice> RoleChoices => roles.Ids.Union(positions.Where(p => p.Id == Id).Select(p => p.Role)).Select(r => new Choice(r, roles.NameOf(r)));

    /// <summary>Posts that may stand above.</summary>
    public IEnumerable<Choice> Superiors => positions.Where(p => p.Id != Id).Select(p => new Choice(p.Id.ToString(), p.Title));

    /// <summary>Shows the post.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (positions.FirstOrDefault(p => p.Id == Id) is { } post)
        {
            (Title, Role, Service) = (post.Title, post.Role, post.Service);
            (OperationalSuperiorId, AdministrativeSuperiorId) = (post.OperationalSuperiorId, post.AdministrativeSuperiorId);
        }

        return Page();
    }

    /// <summary>Saves the post.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var form = new PositionForm(Id, UnitId, Title, Role, Service, OperationalSuperiorId, AdministrativeSuperiorId);
        var saved = await posts.SavePositionAsync(current.Required, form, ct);
        if (!saved.Ok) return this.Refused(saved);
        this.Notify(Texts.Get("organisation.saved"));
        return Redirect($"/kelola/unit/{UnitId}");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        units = await office.UnitsAsync(ct);
        positions = await posts.PositionsAsync(ct);
        if (positions.FirstOrDefault(p => p.Id == Id) is { } post) UnitId = post.UnitId;
        return units.Any(u => u.Id == UnitId) && (Id is null || positions.Any(p => p.Id == Id));
    }
}
