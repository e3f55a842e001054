using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Data;

/// <summary>Rows that the hot path asks for by one id: written once, prepared both to be changed and to be read alone.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="rows">The query; it says nothing of tracking.</param>
internal sealed class PreparedRows<T>(Expression<Func<AdmindukDbContext, Guid, IQueryable<T>>> rows)
    where T : class
{
    private readonly Prepared<Func<AdmindukDbContext, Guid, IAsyncEnumerable<T>>> tracked = new(() => EF.CompileAsyncQuery(rows));
    private readonly Prepared<Func<AdmindukDbContext, Guid, IAsyncEnumerable<T>>> untracked = new(() => EF.CompileAsyncQuery(Untracked(rows)));

    /// <summary>The rows, tracked by the context.</summary>
    public IAsyncEnumerable<T> ToChange(AdmindukDbContext db, Guid id) => tracked.For(db)(db, id);

    /// <summary>The rows for reading alone.</summary>
    public IAsyncEnumerable<T> ToRead(AdmindukDbContext db, Guid id) => untracked.For(db)(db, id);

    private static Expression<Func<AdmindukDbContext, Guid, IQueryable<T>>> Untracked(Expression<Func<AdmindukDbContext, Guid, IQueryable<T>>> rows) =>
        Expression.Lambda<Func<AdmindukDbContext, Guid, IQueryable<T>>>(
            Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.AsNoTracking), [typeof(T)], rows.Body), rows.Parameters);
}
