using System.Globalization;
using Adminduk.Bench.Hosts;
using Adminduk.Core.Cases;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Adminduk.Core.Files;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Strength;

/// <summary>Checks that an office's books are whole, whatever was done to its server.</summary>
internal static class Books
{
    /// <summary>Prints what holds and what is broken.</summary>
    public static async Task CheckAsync(Workplace place)
    {
        await using var db = place.Look();
        await NumbersAsync(db);
        await StepsAsync(db);
        await DocumentsAsync(db, place.Folder);
    }

    private static async Task NumbersAsync(AdmindukDbContext db)
    {
        var cases = await db.Cases.AsNoTracking().Select(c => c.Number).ToListAsync();
        Gapless("case numbers run from 1 without gap or repeat", cases.GroupBy(n => n[..^7]).Select(g => g.Select(n => int.Parse(n[^6..], CultureInfo.InvariantCulture))));
        var lines = await db.RegisterEntries.AsNoTracking().Select(e => new { e.Book, e.Year, e.Number }).ToListAsync();
        Gapless("book lines run from 1 without gap or repeat", lines.GroupBy(l => (l.Book, l.Year)).Select(g => g.Select(l => l.Number)));
        var given = await db.Cases.AsNoTracking().Where(c => c.RegisterNumber != null).CountAsync();
        Report.Fact("each register number belongs to one line", given == lines.Count(l => l.Book == Book.Registration), $"{given} numbers");
    }

    private static async Task StepsAsync(AdmindukDbContext db)
    {
        var steps = await db.CaseSteps.AsNoTracking().Select(s => new { s.CaseId, s.Order, s.ProcessId }).ToListAsync();
        var broken = steps.GroupBy(s => s.CaseId).Count(g => !g.Select(s => s.Order).Order().SequenceEqual(Enumerable.Range(1, g.Count())));
        Report.Fact("every case's steps are in one row of numbers", broken == 0, $"{steps.Count} steps");
        var acts = (await db.Processes.AsNoTracking().Select(p => p.Id).ToListAsync()).ToHashSet();
        Report.Fact("every step has its act in the audit log", steps.TrueForAll(s => acts.Contains(s.ProcessId)), $"{acts.Count} acts");
        var moved = await db.ProcessEvents.AsNoTracking().CountAsync(e => e.Name == "case.moved" || e.Name == "case.ended");
        Report.Fact("every act that moved a case has its event", moved == steps.Select(s => s.ProcessId).Distinct().Count(), $"{moved} events");
        var stuck = await db.Cases.AsNoTracking().CountAsync(c => c.Step == null && c.EndedAt == null || c.Step != null && c.StepRole == null);
        Report.Fact("no case stands nowhere", stuck == 0);
    }

    private static async Task DocumentsAsync(AdmindukDbContext db, string folder)
    {
        var files = LocalFileStore.Open(folder, TimeProvider.System);
        var signed = await db.Documents.AsNoTracking().Where(d => d.Status != DocumentStatus.Draft && d.FileHash != null).Select(d => new { d.CaseId, d.FileHash }).ToListAsync();
        var lost = 0;
        foreach (var document in signed)
        {
            if (await files.GetAsync(document.FileHash!, default) is null) lost++;
        }

        Report.Fact("every signed document's file can be read", lost == 0, $"{signed.Count} documents");
        var past = await db.CaseSteps.AsNoTracking().Where(s => s.Step == "sign" && s.Verdict == "proceed").Select(s => s.CaseId).Distinct().ToListAsync();
        Report.Fact("documents match the cases that were signed", signed.Select(d => d.CaseId).ToHashSet().IsSupersetOf(past), $"{past.Count} cases");
    }

    private static void Gapless(string what, IEnumerable<IEnumerable<int>> books)
    {
        var all = books.Select(b => b.Order().ToList()).ToList();
        Report.Fact(what, all.TrueForAll(b => b.SequenceEqual(Enumerable.Range(1, b.Count))), string.Join(", ", all.Select(b => $"1–{b.Count}")));
    }
}
