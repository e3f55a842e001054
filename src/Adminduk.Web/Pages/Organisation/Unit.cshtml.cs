using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Organisation;

/// <summary>One unit with its posts and counters, or a new one (<c>baru</c>).</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class UnitModel(ICurrentActor current, OfficeService office, PositionService posts, RoleBook roles, OfficeRegency regency) : PageModel
{
    private IReadOnlyList<OfficeUnit> units = [];
    private IReadOnlyList<Position> positions = [];

    /// <summary>Id of the unit, or <c>baru</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    /// <summary>Official name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Unit kind.</summary>
    [BindProperty]
    public string? Kind { get; set; }

    /// <summary>Region code.</summary>
    [BindProperty]
    public string? Area { get; set; }

    /// <summary>The unit above.</summary>
    [BindProperty]
    public Guid? ParentId { get; set; }

    /// <summary>Street address.</summary>
    [BindProperty]
    public string? Address { get; set; }

    /// <summary>False closes it.</summary>
    [BindProperty]
    public bool Active { get; set; }

    /// <summary>Name of a new counter.</summary>
    [BindProperty]
    public string? CounterName { get; set; }

    /// <summary>The unit; null for a new one.</summary>
    public Guid? Id => Guid.TryParse(Key, out var id) ? id : null;

    /// <summary>True for a new unit.</summary>
    public bool IsNew => Key == "baru";

    /// <summary>The page's heading.</summary>
    public string Heading => IsNew ? Texts.Get("organisation.unit-new") : Unit?.Name ?? "";

    /// <summary>Code of the office's own region.</summary>
    public string OfficeArea => regency.Dotted;

    /// <summary>Kinds to choose from.</summary>
    public IEnumerable<Choice> Kinds => UnitKinds.All.Select(k => new Choice(k, UnitKinds.NameOf(k)));

    /// <summary>Units that may stand above.</summary>
    public IEnumerable<Choice> Others => units.Where(u => u.Id != Id).Select(u => new Choice(u.Id.ToString(), u.Name));

    /// <summary>Posts of the unit.</summary>
    public IEnumerable<Position> Positions => positions.Where(p => p.UnitId == Id);

    /// <summary>Counters of the unit.</summary>
    public IReadOnlyList<ServiceCounter> Counters { get; private set; } = [];

    private OfficeUnit? Unit => units.FirstOrDefault(u => u.Id == Id);

    /// <summary>Name of a role.</summary>
    public string RoleName(string role) => roles.NameOf(role);

    /// <summary>The two reporting lines of a post in words.</summary>
    public string Superiors(Position position)
    {
        var (operational, administrative) = (TitleOf(position.OperationalSuperiorId), TitleOf(position.AdministrativeSuperiorId));
        return operational == administrative ? operational : Texts.Get("organisation.two-superiors", operational, administrative);
    }

    /// <summary>Shows the unit.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (IsNew) Area = OfficeArea;
        else if (Unit is { } unit) (Name, Kind, Area, ParentId, Address, Active) = (unit.Name, unit.Kind, unit.Area, unit.ParentId, unit.Address, unit.Active);
        else return NotFound();
        return Page();
    }

    /// <summary>Saves the unit.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!IsNew && Id is null) return NotFound();
        var saved = await office.SaveUnitAsync(current.Required, new UnitForm(Id, Name, Kind, Area, ParentId, Address, IsNew || Active), ct);
        if (saved.Ok) return Done("organisation.saved", saved.Value);
        await LoadAsync(ct);
        return this.Refused(saved);
    }

    /// <summary>Adds a counter.</summary>
    public async Task<IActionResult> OnPostCounterAsync(CancellationToken ct)
    {
        if (Id is not { } unit) return NotFound();
        return await AnswerAsync(await office.SaveCounterAsync(current.Required, unit, null, CounterName, ct), unit, ct);
    }

    /// <summary>Removes a counter.</summary>
    public async Task<IActionResult> OnPostRemoveCounterAsync(Guid counterId, CancellationToken ct)
    {
        if (Id is not { } unit) return NotFound();
        return await AnswerAsync(await office.RemoveCounterAsync(current.Required, counterId, ct), unit, ct);
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Guid unit, CancellationToken ct)
    {
        if (outcome.Ok) return Done("organisation.saved", unit);
        ModelState.Clear();
        await OnGetAsync(ct);
        return this.Refused(outcome);
    }

    private RedirectResult Done(string text, Guid unit)
    {
        this.Notify(Texts.Get(text));
        return Redirect($"/kelola/unit/{unit}");
    }

    private string TitleOf(Guid? id) => positions.FirstOrDefault(p => p.Id == id)?.Title ?? "–";

    private async Task LoadAsync(CancellationToken ct)
    {
        units = await office.UnitsAsync(ct);
        positions = await posts.PositionsAsync(ct);
        Counters = [.. (await office.CountersAsync(ct)).Where(c => c.UnitId == Id)];
    }
}
