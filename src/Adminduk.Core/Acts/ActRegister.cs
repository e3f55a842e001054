using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Numbering;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Acts;

/// <summary>The register books of civil registration. Everything happens inside the caller's transaction; numbers run without a gap in each book and year.</summary>
public static class ActRegister
{
    /// <summary>Book of acts that were registered before this system, or by another office.</summary>
    public const string OldBook = "LAMA";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The register book of a kind; late births have one of their own.</summary>
    public static string BookOf(ActKind kind, bool late) => kind switch
    {
        ActKind.Birth => late ? "LT" : "LU",
        ActKind.Death => "KM",
        ActKind.Marriage => "KW",
        ActKind.Divorce => "CR",
        ActKind.Acknowledgement => "PA",
        ActKind.Legitimation => "PS",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Writes a new act into its book: <c>2101-LU-23112026-0001</c>.</summary>
    public static async Task<Act> RegisterAsync(AdmindukDbContext db, ProcessContext process, ActDraft draft, DateOnly today, CancellationToken ct)
    {
        var book = BookOf(draft.Kind, draft.Late);
        var sequence = await db.NextInYearAsync($"act:{book}", today, ct);
        var act = new Act
        {
            Regency = db.Regency,
            Id = Ids.New(process.Now),
            Kind = draft.Kind,
            Book = book,
            Year = today.Year,
            Sequence = sequence,
            Number = string.Create(CultureInfo.InvariantCulture, $"{db.Regency}-{book}-{today:ddMMyyyy}-{sequence:0000}"),
            RegisteredOn = today,
            EventDate = draft.EventDate,
            Late = draft.Late,
            Content = Write(draft.Content),
            CaseId = draft.CaseId,
        };
        Name(act, draft.People);
        db.Add(act);
        process.Record("act.registered", "act", act.Id, null, new { act.Number, Kind = act.Kind.ToString(), act.Late });
        return act;
    }

    /// <summary>The act of that number with its margin and people; null when no book has it.</summary>
    public static Task<Act?> FindAsync(AdmindukDbContext db, ActKind kind, string number, CancellationToken ct) =>
        db.Acts.Include(a => a.People).Include(a => a.Notes.OrderBy(n => n.Order)).Include(a => a.Revisions.OrderBy(r => r.Order)).AsSplitQuery()
            .FirstOrDefaultAsync(a => a.Kind == kind && a.Number == number.Trim(), ct);

    /// <summary>The act of that number, or an entry taken over from the paper that was shown: from before this system, or of another office.</summary>
    /// <param name="db">Open transaction.</param>
    /// <param name="process">The decision.</param>
    /// <param name="number">Number on the paper.</param>
    /// <param name="office">The office that registered it; null = this one.</param>
    /// <param name="registeredOn">Date of registration on the paper.</param>
    /// <param name="draft">What the paper says.</param>
    /// <param name="ct">Stops the work.</param>
    public static async Task<Act> FindOrTakeOverAsync(
        AdmindukDbContext db, ProcessContext process, string number, string? office, DateOnly registeredOn, ActDraft draft, CancellationToken ct)
    {
        if (await FindAsync(db, draft.Kind, number, ct) is { } known) return known;
        var act = new Act
        {
            Regency = db.Regency,
            Id = Ids.New(process.Now),
            Kind = draft.Kind,
            Book = OldBook,
            Year = registeredOn.Year,
            Number = number.Trim(),
            Office = office ?? "",
            RegisteredOn = registeredOn,
            EventDate = draft.EventDate,
            Late = draft.Late,
            Content = Write(draft.Content),
        };
        Name(act, draft.People);
        db.Add(act);
        process.Record("act.taken-over", "act", act.Id, null, new { act.Number, Kind = act.Kind.ToString(), act.Office });
        return act;
    }

    /// <summary>The text of an act as the record of its kind.</summary>
    public static T Read<T>(this Act act)
        where T : class => JsonSerializer.Deserialize<T>(act.Content)!;

    /// <summary>A record of a kind as an act keeps it.</summary>
    public static string Write(object content) => JsonSerializer.Serialize(content, content.GetType(), Json);

    private static void Name(Act act, IReadOnlyList<NamedPerson> people) =>
        act.People.AddRange(people.Select((p, i) => new ActPerson { Regency = act.Regency, ActId = act.Id, Order = i + 1, Role = p.Role, ResidentId = p.ResidentId, Nik = p.Nik, Name = p.Name }));
}
