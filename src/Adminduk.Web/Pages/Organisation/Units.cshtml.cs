using Adminduk.Core.Organisation;
using Adminduk.Core.Regions;
using Adminduk.Web.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Organisation;

/// <summary>The units of the office.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class UnitsModel(OfficeService office, PositionService posts, RegionDirectory regions) : PageModel
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
}
