using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <summary>Keeps the word index of names in step with the register.</summary>
public static class NameWords
{
    /// <summary>The rows of one person; each word once.</summary>
    public static IEnumerable<NameWord> Of(Resident person) =>
        Words(person.Name).Select(w => new NameWord { Regency = person.Regency, Word = w, ResidentId = person.Id });

    /// <summary>Replaces the rows of a person who is new or got another name; saved with the caller's changes.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="names">Learns the new words.</param>
    /// <param name="person">The person under the new name.</param>
    /// <param name="oldName">The name before; empty for somebody new.</param>
    /// <param name="ct">Stops the work.</param>
    internal static async Task RenameAsync(AdmindukDbContext db, NameVocabulary names, Resident person, string oldName, CancellationToken ct)
    {
        var gone = Words(oldName);
        var rows = await db.NameWords.Where(w => gone.Contains(w.Word) && w.ResidentId == person.Id).ToListAsync(ct);
        var fresh = Of(person).ToList();
        db.NameWords.RemoveRange(rows.Where(o => !fresh.Exists(f => f.Word == o.Word)));
        var added = fresh.Where(f => !rows.Exists(o => o.Word == f.Word)).ToList();
        db.NameWords.AddRange(added);
        foreach (var row in added) names.Add(row.Word);
    }

    private static string[] Words(string name) => [.. NameKey.Words(name).Select(Cut).Distinct(StringComparer.Ordinal)];

    private static string Cut(string word) => word.Length <= 60 ? word : word[..60];
}
