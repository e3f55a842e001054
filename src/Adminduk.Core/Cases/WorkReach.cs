using System.Linq.Expressions;

namespace Adminduk.Core.Cases;

/// <summary>How far the work of one post reaches: its role, in its area, for its service.</summary>
/// <param name="Role">Role id.</param>
/// <param name="Area">Region code whose inside is covered.</param>
/// <param name="Service">Service code, or null for all.</param>
public sealed record WorkReach(string Role, string Area, string? Service)
{
    /// <summary>True when that work waits for this post.</summary>
    public bool Covers(WorkLoad load) =>
        load.Role == Role && (Service is null || load.Service == Service)
        && (load.Area == Area || load.Area.StartsWith(Area + ".", StringComparison.Ordinal));

    /// <summary>Cases that wait for any of the posts.</summary>
    internal static Expression<Func<Case, bool>> Any(IReadOnlyCollection<WorkReach> reaches)
    {
        var row = Expression.Parameter(typeof(Case), "c");
        var any = reaches.Distinct().Select(r => Expression.Invoke(r.Waits(), row)).Aggregate(default(Expression), (all, one) => all is null ? one : Expression.OrElse(all, one));
        return Expression.Lambda<Func<Case, bool>>(any ?? Expression.Constant(false), row);
    }

    private Expression<Func<Case, bool>> Waits()
    {
        var (role, area, inside, service) = (Role, Area, Area + ".", Service);
        return service is null
            ? c => c.StepRole == role && (c.Area == area || c.Area.StartsWith(inside))
            : c => c.StepRole == role && c.Service == service && (c.Area == area || c.Area.StartsWith(inside));
    }
}
