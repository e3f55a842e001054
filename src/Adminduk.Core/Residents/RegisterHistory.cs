using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <summary>Tells the log of one entry in plain sentences.</summary>
public sealed class RegisterHistory(AdmindukDbContext db)
{
    private const int Most = 100;

    /// <summary>What happened to a person or family, newest first.</summary>
    public async Task<IReadOnlyList<HistoryLine>> OfAsync(Guid subject, CancellationToken ct)
    {
        var events = await (
            from e in db.ProcessEvents.AsNoTracking()
            join p in db.Processes.AsNoTracking() on new { e.Regency, Id = e.ProcessId } equals new { p.Regency, p.Id }
            where e.SubjectId == subject
            orderby e.At descending, e.Order
            select new { e.At, e.Name, e.Changed, p.ActorName, p.Position, p.Reason }).Take(Most).ToListAsync(ct);
        return [.. events.Select(e => new HistoryLine(e.At, Sentence(e.Name, e.Changed), e.ActorName, e.Position, e.Reason))];
    }

    /// <summary>One event in words: <c>family.split</c> stands under <c>residents.event-family-split</c>.</summary>
    internal static string Sentence(string name, string? changed)
    {
        var key = "residents.event-" + name.Replace('.', '-');
        var sentence = Texts.Get(key);
        if (sentence == key) return Texts.Get("residents.event-other", name);
        var members = (changed ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Word).Where(w => w.Length > 0).Distinct().ToList();
        return name == "resident.changed" && members.Count > 0 ? Texts.Get("residents.event-resident-changed-members", string.Join(", ", members)) : sentence;
    }

    private static string Word(string member)
    {
        var key = $"residents.member-{member.ToLowerInvariant()}";
        var word = Texts.Get(key);
        return word == key ? "" : word;
    }
}
