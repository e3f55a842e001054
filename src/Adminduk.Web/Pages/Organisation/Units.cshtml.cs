using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Core.Regions;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Organisation;

/// <summary>The units of the office.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class UnitsModel(OfficeService office, PositionService posts, RegionDirectory regions, ListDesk lists, ICurrentActor current) : PageModel
{
    private ILookup<Guid, Position> positions = null!;
    private ILookup<Guid, ServiceCounter> counters = null!;

    /// <summary>The units.</summary>
    public IReadOnlyList<OfficeUnit> List { get; private set; } = [];

    /// <summary>Name of the region a unit serves.</summary>
    public string AreaName(string area) => RegionCode.TryParse(area, out var code) ? regions.Find(code)?.Name ?? "" : "";

    /// <summary>Posts of a unit.</summary>
    public int PositionCount(Guid unit) => positions[unit].Count();

    /// <summary>Counters of a unit.</summary>
    public int CounterCount(Guid unit) => counters[unit].Count();

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        List = await office.UnitsAsync(ct);
        positions = (await posts.PositionsAsync(ct)).ToLookup(p => p.UnitId);
        counters = (await office.CountersAsync(ct)).ToLookup(c => c.UnitId);
    }

    /// <summary>Unduh Excel, recorded.</summary>
    public async Task<IActionResult> OnPostExcelAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        string[] headings = [.. new[] { "unit", "kind", "area", "positions", "counters", "state" }.Select(c => Texts.Get($"organisation.{c}"))];
        return await this.ExcelAsync(lists, new ListSheet("units", Texts.Get("organisation.units"), headings, [.. List.Select(Row)]), current.Required, ct);
    }

    /// <summary>Whether a unit is at work, in words.</summary>
    public static string StateOf(OfficeUnit unit) => Texts.Get(unit.Active ? "organisation.active" : "organisation.closed");

    private IReadOnlyList<string?> Row(OfficeUnit unit) =>
        [unit.Name, UnitKinds.NameOf(unit.Kind), $"{unit.Area} {AreaName(unit.Area)}", Formats.Number(PositionCount(unit.Id)), Formats.Number(CounterCount(unit.Id)), StateOf(unit)];
}
