using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NpgsqlTypes;

namespace Adminduk.Core.Data;

/// <summary>One column of a table that is filled in bulk.</summary>
internal sealed class BulkColumn
{
    private readonly IClrPropertyGetter getter;
    private readonly ValueConverter? converter;
    private readonly object? always;

    private BulkColumn(IProperty property, object? always)
    {
        getter = property.GetGetter();
        this.always = always;
        converter = property.GetTypeMapping().Converter;
        Name = property.GetColumnName();
        PostgresType = TypeOf(converter?.ProviderClrType ?? property.ClrType);
    }

    public string Name { get; }

    public NpgsqlDbType PostgresType { get; }

    /// <summary>All columns of an entity; the regency is that of the context.</summary>
    public static BulkColumn[] Of(IEntityType entity, int regency) =>
        [.. entity.GetProperties().Select(p => new BulkColumn(p, p.Name == nameof(IRegional.Regency) ? regency : null))];

    public static string Names(IEnumerable<BulkColumn> columns) => string.Join(',', columns.Select(c => $"\"{c.Name}\""));

    /// <summary>What the engine stores for a row; null for no value.</summary>
    public object? Value(object row)
    {
        var value = always ?? getter.GetClrValue(row);
        return converter is null || value is null ? value : converter.ConvertToProvider(value);
    }

    private static NpgsqlDbType TypeOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(string) => NpgsqlDbType.Text,
        var t when t == typeof(int) => NpgsqlDbType.Integer,
        var t when t == typeof(long) => NpgsqlDbType.Bigint,
        var t when t == typeof(double) => NpgsqlDbType.Double,
        var t when t == typeof(bool) => NpgsqlDbType.Boolean,
        var t when t == typeof(Guid) => NpgsqlDbType.Uuid,
        var t when t == typeof(DateOnly) => NpgsqlDbType.Date,
        var t when t == typeof(DateTime) => NpgsqlDbType.TimestampTz,
        var t => throw new NotSupportedException($"No bulk type for {t.Name}."),
    };
}
