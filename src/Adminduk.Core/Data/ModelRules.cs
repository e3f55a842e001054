using System.Linq.Expressions;
using System.Text;
using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Adminduk.Core.Data;

/// <summary>What holds for every table: snake_case names, keys made in code, the regency first, versions checked.</summary>
internal static class ModelRules
{
    public static void Apply(ModelBuilder builder, AdmindukDbContext context)
    {
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            Name(entity);
            if (typeof(IRegional).IsAssignableFrom(entity.ClrType)) Regional(builder, entity, context);
            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType))
                builder.Entity(entity.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
        }
    }

    private static void Name(IMutableEntityType entity)
    {
        if (entity.IsOwned()) return;
        entity.SetTableName(Snake(entity.GetTableName()!));
        foreach (var property in entity.GetProperties()) property.SetColumnName(Snake(property.Name));
        foreach (var key in entity.GetKeys()) key.SetName(Snake(key.GetName()!));
        foreach (var foreign in entity.GetForeignKeys()) foreign.SetConstraintName(Snake(foreign.GetConstraintName()!));
        foreach (var index in entity.GetIndexes()) index.SetDatabaseName(Snake(index.GetDatabaseName()!));
    }

    private static void Regional(ModelBuilder builder, IMutableEntityType entity, AdmindukDbContext context)
    {
        var table = builder.Entity(entity.ClrType);
        foreach (var part in entity.FindPrimaryKey()!.Properties) part.ValueGenerated = ValueGenerated.Never;
        var regency = table.Property(nameof(IRegional.Regency)).ValueGeneratedOnAdd().HasValueGenerator<RegencyGenerator>();
        if (context is PostgresDbContext) regency.Metadata.SetValueGenerationStrategy(NpgsqlValueGenerationStrategy.None);
        var row = Expression.Parameter(entity.ClrType, "row");
        var own = Expression.Property(Expression.Constant(context, typeof(AdmindukDbContext)), nameof(AdmindukDbContext.Regency));
        table.HasQueryFilter(Expression.Lambda(Expression.Equal(Expression.Property(row, nameof(IRegional.Regency)), own), row));
    }

    private static string Snake(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsUpper(c) && i > 0 && name[i - 1] != '_' && !char.IsUpper(name[i - 1])) result.Append('_');
            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
