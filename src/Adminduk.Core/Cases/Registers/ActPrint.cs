using System.Text.RegularExpressions;
using Adminduk.Core.Acts;
using Adminduk.Core.Audit;
using Adminduk.Core.Cases.Papers.Excerpts;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Books;

namespace Adminduk.Core.Cases.Registers;

/// <summary>The page of an act on paper, for the office's own use: text, margin and old texts, NIK masked. Who printed it goes on the record first.</summary>
public sealed partial class ActPrint(AdmindukDbContext db, ActQueries acts, OfficeClock clock, OfficePaper paper)
{
    /// <summary>The PDF.</summary>
    public async Task<Outcome<byte[]>> PrintAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var opened = await acts.OpenAsync(id, actor, ct);
        if (!opened.Try(out var file)) return Outcome<byte[]>.Fail(opened.Errors);
        var process = db.Begin("act.printed", actor, clock.Now, ActAccess.Read(actor, db.Regency).Value, id);
        process.Record("act.printed", "act", id, null, new { file.Act.Excerpts });
        await db.SaveChangesAsync(ct);
        var state = file.Act.Status == ActStatus.Annulled ? "DIBATALKAN. " : "";
        var content = new BookContent(
            $"REGISTER {ActTitles.Of(file.Act.Kind).Id}", $"{state}Nomor {file.Act.Number}, didaftarkan {Day(file.Act.RegisteredOn)}", [new("Bagian", 2), new("Isi", 5)], [.. Rows(file)],
            $"Dicetak oleh {actor.Name} pada {Day(clock.Today)} untuk keperluan kantor; bukan kutipan akta.");
        return new BookDrawing().Draw(content, new DocumentFrame(paper.Letterhead, clock.Today, clock.Now));
    }

    /// <summary>A text with whole NIK hidden.</summary>
    public static string Masked(string text) => SixteenDigits().Replace(text, found => Masking.Mask(found.Value));

    private static IEnumerable<string[]> Rows(ActFile file)
    {
        foreach (var line in file.Text) yield return [line.Label, Masked(line.Value)];
        foreach (var note in file.Act.Notes) yield return [$"Catatan pinggir {Day(note.On)}", $"{note.Text} Dasar: {note.Basis}"];
        foreach (var old in file.Before)
            yield return [$"Naskah lama, berlaku sampai {Day(old.Until)}", string.Join("; ", old.Lines.Select(l => $"{l.Label}: {Masked(l.Value)}"))];
        var place = new ArchivePlace(file.Act.Room, file.Act.Cabinet, file.Act.Box, file.Act.Sheet).ToString();
        yield return ["Kutipan diterbitkan", file.Act.Excerpts.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        yield return ["Tempat arsip", place.Length > 0 ? place : "-"];
    }

    private static string Day(DateOnly date) => date.ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)\d{16}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex SixteenDigits();
}
