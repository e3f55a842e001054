using Adminduk.Core.Numbering;

namespace Adminduk.Core.Cases;

/// <summary>Writes lines into the books, each with the next number of book and year.</summary>
internal static class BookWriter
{
    public static async Task<RegisterEntry> AddAsync(StepRun run, string book, string name, string? products, string? signature, CancellationToken ct)
    {
        var entry = new RegisterEntry
        {
            Book = book,
            Year = run.Today.Year,
            Number = await run.Db.NextInYearAsync($"book:{book}", run.Today, ct),
            Date = run.Today,
            CaseId = run.Case.Id,
            CaseNumber = run.Case.Number,
            Service = run.Case.Service,
            Name = name,
            Area = run.Case.Area,
            Products = products,
            SignatureMark = signature,
            By = run.Actor.Name,
        };
        run.Db.Add(entry);
        run.Process.Record("book.line-written", "case", run.Case.Id, null, new { book, entry.Year, entry.Number });
        return entry;
    }
}
