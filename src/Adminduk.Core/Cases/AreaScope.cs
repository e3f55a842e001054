using System.Linq.Expressions;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>Narrows lists to the areas and services of an officer's posts.</summary>
internal static class AreaScope
{
    // A code of five characters names a whole regency: the office's own.
    private const int RegencyLength = 5;

    /// <summary>The rows that lie in the area of any of the grants, whatever its service.</summary>
    /// <param name="rows">All rows of the office.</param>
    /// <param name="area">The row's dotted region code.</param>
    /// <param name="grants">The posts; none of them shows nothing.</param>
    public static IQueryable<T> Within<T>(this IQueryable<T> rows, Expression<Func<T, string>> area, IReadOnlyCollection<Grant> grants)
    {
        var areas = grants.Select(g => g.Area).Distinct(StringComparer.Ordinal).ToList();
        if (areas.Exists(a => a.Length <= RegencyLength)) return rows;
        var any = areas.Select(a => Inside(area, a)).Aggregate(default(Expression), (all, one) => all is null ? one : Expression.OrElse(all, one));
        return rows.Where(Expression.Lambda<Func<T, bool>>(any ?? Expression.Constant(false), area.Parameters));
    }

    private static Expression Inside<T>(Expression<Func<T, string>> area, string code)
    {
        Expression<Func<string, bool>> inside = a => a == code || a.StartsWith(code + ".");
        return new Swap(inside.Parameters[0], area.Body).Visit(inside.Body);
    }

    private sealed class Swap(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
