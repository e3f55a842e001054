using System.Globalization;
using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects.Marriages;

/// <summary>Husband and wife whom a form names, with their register entries where there are any.</summary>
/// <param name="Husband">The husband.</param>
/// <param name="Wife">The wife.</param>
internal sealed record Couple(Betrothed Husband, Betrothed Wife)
{
    private const string Law = "UU 23/2006 Pasal 34";

    public static async Task<Couple> ReadAsync(Foresight seen, CancellationToken ct) =>
        new(await OneAsync(seen, "husband", Sex.Male, ct), await OneAsync(seen, "wife", Sex.Female, ct));

    public IEnumerable<Betrothed> Both => [Husband, Wife];

    /// <summary>Those of the two who live here.</summary>
    public IEnumerable<Resident> Here => Both.Where(b => b.LivesHere).Select(b => b.Entry!);

    /// <summary>Their NIK, for looking into an act.</summary>
    public IReadOnlyList<string> Niks => [Husband.Nik, Wife.Nik];

    /// <summary>Both as an act names them.</summary>
    public IReadOnlyList<NamedPerson> Named =>
    [
        new(ActRole.Subject, Husband.Entry?.Id, Husband.Nik.NullIfEmpty(), Husband.KnownName),
        new(ActRole.Spouse, Wife.Entry?.Id, Wife.Nik.NullIfEmpty(), Wife.KnownName),
    ];

    /// <summary>True once both were named.</summary>
    public bool Complete => Both.All(b => b.Name.Length > 0);

    /// <summary>Only a foreigner who lives elsewhere has no NIK.</summary>
    public IEnumerable<Error> CheckNumbers(Foresight seen) => Both
        .Where(b => b.Nik.Length == 0 && (seen.Answer($"{b.Role}-resident") == "yes" || seen.Answer($"{b.Role}-citizenship") == "indonesian"))
        .Select(b => Error.Invalid(b.Field, "cases.nik-of-citizen", b.Name));

    /// <summary>Who is said to live here but is not in the register; and that at least one must.</summary>
    public IEnumerable<Error> CheckKnown(Foresight seen)
    {
        foreach (var one in Both.Where(b => b.Nik.Length > 0 && seen.Answer($"{b.Role}-resident") == "yes"))
        {
            if (one.Entry is null) yield return People.Unknown(one.Nik, one.Field);
            else if (one.Entry.Status == ResidentStatus.Moved) yield return one.Entry.NotLivingHere() with { Field = one.Field, LegalBasis = Law };
        }

        if (Complete && Both.All(b => b.Entry is not { Status: ResidentStatus.Active or ResidentStatus.Dead } && seen.Answer($"{b.Role}-resident") != "yes"))
            yield return Error.Refused("residents.wed-nobody-here") with { Field = Husband.Field, LegalBasis = Law };
    }

    private static async Task<Betrothed> OneAsync(Foresight seen, string role, Sex sex, CancellationToken ct)
    {
        var nik = seen.Answer($"{role}-nik");
        var entry = seen.AmongOfficers && nik.Length > 0 ? await seen.Db.Residents.AsNoTracking().FirstOrDefaultAsync(r => r.Nik == nik, ct) : null;
        return new Betrothed(role, sex, nik, seen.Answer($"{role}-name"), seen.DateOf($"{role}-birth-date")) { Entry = entry };
    }

    /// <summary>The marital status before the wedding: from the register, or as typed for somebody from elsewhere.</summary>
    public static MaritalRecord Before(Foresight seen, Betrothed one) => one.LivesHere
        ? MaritalRecord.Of(one.Entry!)
        : new MaritalRecord(Status(seen.Answer($"{one.Role}-status")), DivorceAct: seen.Answer($"{one.Role}-former-act").NullIfEmpty());

    private static MaritalStatus Status(string code) => int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? (MaritalStatus)status : MaritalStatus.Single;
}
