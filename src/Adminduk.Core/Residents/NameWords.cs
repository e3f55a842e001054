using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <summary>Keeps the word index of names in step with the register.</summary>
public static class NameWords
{
    /// <summary>Longest word the index holds; longer ones are cut.</summary>
    internal const int MaxLength = 60;

    /// <summary>The rows of one person: each word with the one after it.</summary>
    public static IEnumerable<NameWord> Of(Resident person) => Of(person, person.Name);

    /// <summary>The words of a name as the index holds them.</summary>
    internal static string[] Split(string name) => [.. NameKey.Words(name).Select(Cut)];

    /// <summary>Replaces the rows of a person who is new or got another name; saved with the caller's changes.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="names">Learns the new words.</param>
    /// <param name="person">The person under the new name.</param>
    /// <param name="oldName">The name before; empty for somebody new.</param>
    /// <param name="ct">Stops the work.</param>
    internal static async Task RenameAsync(AdmindukDbContext db, NameVocabulary names, Resident person, string oldName, CancellationToken ct)
    {
        var gone = Split(oldName);
        var rows = await db.NameWords.Where(w => gone.Contains(w.Word) && w.ResidentId == person.Id).ToListAsync(ct);
        var fresh = Of(person).ToList();
        db.NameWords.RemoveRange(rows.Where(o => !fresh.Exists(f => Same(o, f))));
        var added = fresh.Where(f => !rows.Exists(o => Same(o, f))).ToList();
        db.NameWords.AddRange(added);
        foreach (var row in added) names.Add(row.Word);
    }

    private static IEnumerable<NameWord> Of(Resident person, string name)
    {
        var words = Split(name);
        return words
            .Select((w, i) => (Word: w, Next: words.Length == 1 ? "" : words[(i + 1) % words.Length]))
            .Distinct()
            .Select(p => new NameWord { Regency = person.Regency, Word = p.Word, Next = p.Next, ResidentId = person.Id });
    }

    private static bool Same(NameWord one, NameWord other) => one.Word == other.Word && one.Next == other.Next;

    private static string Cut(string word) => word.Length <= MaxLength ? word : word[..MaxLength];
}
