using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.TagHelpers;

namespace Adminduk.Web.Pages.Organisation;

/// <summary>The posts and counters that the officer page offers.</summary>
public sealed class OfficerEditChoices(OfficeService office, PositionService posts, RoleBook roles, OfficeClock clock)
{
    /// <summary>Today at the office.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>Name of a role.</summary>
    public string RoleName(string role) => roles.NameOf(role);

    /// <summary>Posts with role and unit, counters with unit.</summary>
    public async Task<(IReadOnlyList<Choice> Positions, IReadOnlyList<Choice> Counters)> ReadAsync(CancellationToken ct)
    {
        var units = (await office.UnitsAsync(ct)).Where(u => u.Active).ToDictionary(u => u.Id, u => u.Name);
        var positions = (await posts.PositionsAsync(ct)).Where(p => units.ContainsKey(p.UnitId))
            .Select(p => new Choice(p.Id.ToString(), $"{p.Title} ({roles.NameOf(p.Role)}), {units[p.UnitId]}"));
        var counters = (await office.CountersAsync(ct)).Where(c => units.ContainsKey(c.UnitId))
            .Select(c => new Choice(c.Id.ToString(), $"{c.Name}, {units[c.UnitId]}"));
        return ([.. positions], [.. counters]);
    }
}
