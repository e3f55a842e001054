using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Finds the people whom answers name, and reads dates and codes that the form has already checked.</summary>
internal static class People
{
    /// <summary>The register entry of the NIK in an answer.</summary>
    public static async Task<Outcome<Resident>> FindAsync(StepRun run, string field, CancellationToken ct)
    {
        var nik = run.Answer(field);
        return Known(await run.Db.Residents.FirstOrDefaultAsync(r => r.Nik == nik, ct), nik, field);
    }

    /// <summary>The same before the decision; nothing is changed on this entry.</summary>
    public static async Task<Outcome<Resident>> FindAsync(Foresight seen, string field, CancellationToken ct)
    {
        var nik = seen.Answer(field);
        return Known(await seen.Db.Residents.AsNoTracking().FirstOrDefaultAsync(r => r.Nik == nik, ct), nik, field);
    }

    /// <summary>The date in an answer; null before it was given.</summary>
    public static DateOnly? DateOf(this Foresight seen, string field) =>
        DateOnly.TryParseExact(seen.Answer(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The date in an answer.</summary>
    public static DateOnly DateOf(this StepRun run, string field) => DateOnly.ParseExact(run.Answer(field), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The code in an answer; null when it was not asked.</summary>
    public static int? CodeOf(this StepRun run, string field) => int.TryParse(run.Answer(field), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;

    /// <summary>The number or code in an answer; null before it was given.</summary>
    public static int? CodeOf(this Foresight seen, string field) => int.TryParse(seen.Answer(field), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;

    /// <summary>Null for an empty text.</summary>
    public static string? NullIfEmpty(this string text) => text.Length == 0 ? null : text;

    private static Outcome<Resident> Known(Resident? person, string nik, string field) =>
        person is not null ? person : Unknown(nik, field);

    /// <summary>The refusal of somebody whom the register does not know by NIK.</summary>
    public static Error Unknown(string nik, string field) => Error.Refused("cases.member-unknown", Masking.Mask(nik)) with { Field = field, LegalBasis = "UU 24/2013 Pasal 13" };
}
