using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Adminduk.Core.Data;

/// <summary>Instants are UTC on both engines; SQLite would read them back without a kind.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    v => v.Kind == DateTimeKind.Utc ? v : DateTime.SpecifyKind(v, DateTimeKind.Utc),
    v => DateTime.SpecifyKind(v, DateTimeKind.Utc));
