using System.Data.Common;
using System.Globalization;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage;

namespace Adminduk.Core.Numbering;

/// <summary>Every official number comes from here: gapless, never reused, taken inside the caller's transaction.</summary>
public static class Numbers
{
    private const string Take = """
        insert into number_series (regency, book, period, last) values (@regency, @book, @period, 1)
        on conflict (regency, book, period) do update set last = number_series.last + 1 returning last
        """;

    /// <summary>Takes the next number of a book and period; the row stays locked until the transaction ends.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open: a number without its act must not exist.</exception>
    public static async Task<int> NextAsync(this AdmindukDbContext db, string book, string period, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is not { } transaction) throw new InvalidOperationException("A number is taken inside a transaction.");
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        command.CommandText = Take;
        Give(command, "regency", db.Regency);
        Give(command, "book", book);
        Give(command, "period", period);
        return Convert.ToInt32(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
    }

    /// <summary>Takes the next number of a book within the year of <paramref name="date"/>.</summary>
    public static Task<int> NextInYearAsync(this AdmindukDbContext db, string book, DateOnly date, CancellationToken ct) =>
        db.NextAsync(book, date.Year.ToString(CultureInfo.InvariantCulture), ct);

    private static void Give(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}

internal sealed class NumberSeriesMapping : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("number_series").HasKey(n => new { n.Regency, n.Book, n.Period });
        builder.Property(n => n.Book).HasMaxLength(60);
        builder.Property(n => n.Period).HasMaxLength(20);
    }
}
