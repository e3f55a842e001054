using System.Linq.Expressions;

namespace Adminduk.Core.Reporting;

/// <summary>Which month of the office an instant falls into, as an expression that both engines can group by.</summary>
internal static class MonthBuckets
{
    /// <summary>Index of the last start that is not after the instant; 0 before the second.</summary>
    /// <param name="instant">The instant (UTC).</param>
    /// <param name="starts">First instants of the months (UTC), in order.</param>
    public static Expression<Func<T, int>> Of<T>(Expression<Func<T, DateTime>> instant, IReadOnlyList<DateTime> starts)
    {
        Expression index = Expression.Constant(0);
        for (var month = 1; month < starts.Count; month++)
            index = Expression.Condition(Expression.GreaterThanOrEqual(instant.Body, Expression.Constant(starts[month])), Expression.Constant(month), index);
        return Expression.Lambda<Func<T, int>>(index, instant.Parameters);
    }
}
