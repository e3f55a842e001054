using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Adminduk.Core.Data;

/// <summary>A query of the hot path, translated once for each engine instead of being looked up by its expression tree each time.</summary>
/// <typeparam name="TQuery">What <see cref="Microsoft.EntityFrameworkCore.EF"/>.CompileAsyncQuery gives.</typeparam>
/// <param name="translate">Translates it; a translated query belongs to the model of one engine.</param>
internal sealed class Prepared<TQuery>(Func<TQuery> translate)
    where TQuery : class
{
    private readonly ConditionalWeakTable<IModel, TQuery> byModel = [];

    /// <summary>The query for a context's engine.</summary>
    public TQuery For(AdmindukDbContext db) => byModel.GetValue(db.Model, _ => translate());
}
