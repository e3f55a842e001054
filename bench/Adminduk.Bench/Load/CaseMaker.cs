using Adminduk.Bench.Office;
using Adminduk.Core.Audit;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Adminduk.Core.Numbering;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Load;

/// <summary>Writes many family-card cases in bulk: most of them done over the past two years, the rest open at every step.</summary>
internal sealed class CaseMaker(AdmindukDbContext db)
{
    private const int Chunk = 5000;
    private const int Days = 700;

    /// <summary>Writes the cases, the open ones last.</summary>
    /// <param name="count">All of them.</param>
    /// <param name="open">Those still open.</param>
    /// <param name="at">The step at which all open ones stand; null for all steps in turn.</param>
    public async Task WriteAsync(int count, int open, string? at = null)
    {
        var template = CaseTemplate.Read();
        var people = await PeopleAsync(Math.Min(count, 60_000));
        var start = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-Days);
        var numbers = new YearNumbers();
        for (var first = 0; first < count; first += Chunk)
        {
            List<MadeCase> made = [];
            for (var i = first; i < Math.Min(count, first + Chunk); i++)
            {
                var filed = start.AddDays((double)Days * i / count).Date.AddHours(1).AddSeconds(i % 25_000);
                made.Add(template.Make(people[i % people.Count], filed, i < count - open ? null : at ?? Life.Steps[i % (Life.Steps.Length - 1)].Step, numbers));
            }

            await WriteAsync(made);
            Report.Progress($"{first + made.Count} of {count} cases");
        }

        foreach (var (book, year, last) in numbers.Last)
            await db.Database.ExecuteSqlAsync($"insert into number_series (regency, book, period, last) values ({db.Regency}, {book}, {year}, {last}) on conflict (regency, book, period) do update set last = excluded.last");
        Report.Progress("");
    }

    private async Task<List<(Resident Person, string Village)>> PeopleAsync(int most) =>
        [.. (await db.Residents.AsNoTracking().Where(r => r.Relationship == Relationship.Head && r.FamilyId != null).OrderBy(r => r.Nik).Take(most)
            .Join(db.Families, r => r.FamilyId, f => (Guid?)f.Id, (r, f) => new { Person = r, f.Village }).ToListAsync()).Select(p => (p.Person, p.Village))];

    private async Task WriteAsync(List<MadeCase> made)
    {
        var writer = new BulkWriter(db);
        await using var transaction = await db.BeginAsync(default);
        await writer.WriteAsync<Process>([.. made.SelectMany(m => m.Acts)], default);
        await writer.WriteAsync<ProcessEvent>([.. made.SelectMany(m => m.Acts).SelectMany(a => a.Events)], default);
        await writer.WriteAsync<Case>([.. made.Select(m => m.Case)], default);
        await writer.WriteAsync<CaseStep>([.. made.SelectMany(m => m.Case.Steps)], default);
        await writer.WriteAsync<CaseItem>([.. made.SelectMany(m => m.Case.Items)], default);
        await writer.WriteAsync<RegisterEntry>([.. made.SelectMany(m => m.Lines)], default);
        await writer.WriteAsync<IssuedDocument>([.. made.SelectMany(m => m.Documents)], default);
        await transaction.CommitAsync();
    }
}
