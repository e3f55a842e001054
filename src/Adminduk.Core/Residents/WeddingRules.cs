using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>What the law says of a marriage that an office is to record: age, kin, bond with somebody else, and where Muslims turn.</summary>
public static class WeddingRules
{
    /// <summary>Religion code of Islam, whose marriages the KUA records.</summary>
    public const int Islam = 1;

    private const int Youngest = 19;
    private const string MarriageLaw = "UU 1/1974 Pasal 1";
    private const string KinLaw = "UU 1/1974 Pasal 8";
    private const string BondLaw = "UU 1/1974 Pasal 9";
    private const string AgeLaw = "UU 16/2019 Pasal 7";
    private const string OfficeLaw = "UU 23/2006 Pasal 34 ayat (4)";
    private const string ReportLaw = "UU 23/2006 Pasal 34";

    /// <summary>Everything that stands against recording it, and what an officer should look at. What was not given yet is not judged.</summary>
    public static Findings Check(Wedding wedding, DateOnly today) => new(
        [.. OfDay(wedding, today), .. OfCouple(wedding), .. wedding.Both.SelectMany(b => OfOne(b, wedding))],
        [.. wedding.Both.Where(b => b.Entry is not null).SelectMany(b => Doubts(b, wedding))]);

    /// <summary>The refusal of a second marriage.</summary>
    internal static Error Bound(Resident person, string? field = null) => Error.Refused("residents.already-married", person.Name) with { Field = field, LegalBasis = BondLaw };

    private static IEnumerable<Error> OfDay(Wedding wedding, DateOnly today)
    {
        if (wedding.On > today) yield return Error.Invalid("wedding-date", "residents.married-in-future") with { LegalBasis = ReportLaw };
        if (wedding.Both.Any(b => wedding.On < b.Born)) yield return Error.Invalid("wedding-date", "residents.married-before-birth") with { LegalBasis = MarriageLaw };
        if (wedding.Religion == Islam) yield return Error.Refused("residents.wed-at-kua") with { Field = "wedding-religion", LegalBasis = OfficeLaw };
        else if (wedding.Both.All(b => b.Entry is { Religion: Islam })) yield return Error.Refused("residents.wed-at-kua") with { Field = "husband-nik", LegalBasis = OfficeLaw };
    }

    private static IEnumerable<Error> OfCouple(Wedding wedding)
    {
        var (husband, wife) = wedding;
        if (wife.Nik.Length == 0 || husband.Nik.Length == 0) yield break;
        if (husband.Nik == wife.Nik)
        {
            yield return Error.Refused("residents.wed-oneself") with { Field = wife.Field, LegalBasis = MarriageLaw };
            yield break;
        }

        if (AreKin(husband, wife)) yield return Error.Refused("residents.wed-kin") with { Field = wife.Field, LegalBasis = KinLaw };
    }

    private static IEnumerable<Error> OfOne(Betrothed one, Wedding wedding)
    {
        if (wedding is { On: { } on, Dispensation: false } && one.Born is { } born && born <= on && Resident.YearsBetween(born, on) is < Youngest and var age)
            yield return Error.Refused("residents.wed-too-young", one.KnownName, age) with { Field = $"{one.Role}-birth-date", LegalBasis = AgeLaw };
        if (one.Entry is not { } entry) yield break;
        if (entry.Status is ResidentStatus.Dead or ResidentStatus.Duplicate or ResidentStatus.Inactive)
            yield return entry.NotLivingHere() with { Field = one.Field, LegalBasis = ReportLaw };
        if (entry.MaritalStatus == MaritalStatus.Married) yield return Bound(entry, one.Field);
        if (entry.Sex != one.Sex) yield return Error.Refused("residents.wed-sex", entry.Name) with { Field = one.Field, LegalBasis = MarriageLaw };
    }

    // The register knows parents and brothers and sisters by the numbers of the parents.
    private static bool AreKin(Betrothed one, Betrothed other) =>
        IsParent(one, other) || IsParent(other, one)
        || (one.Entry is { } a && other.Entry is { } b && (Same(a.MotherNik, b.MotherNik) || Same(a.FatherNik, b.FatherNik)));

    private static bool IsParent(Betrothed parent, Betrothed child) => child.Entry is { } entry && (Same(entry.MotherNik, parent.Nik) || Same(entry.FatherNik, parent.Nik));

    private static bool Same(string? one, string? other) => one is { Length: > 0 } && one == other;

    private static IEnumerable<Warning> Doubts(Betrothed one, Wedding wedding)
    {
        var entry = one.Entry!;
        if (NameRules.Normalise(one.Name) != entry.Name) yield return Warning.At($"{one.Role}-name", "residents.wed-name-differs", one.Name, entry.Name);
        if (one.BirthDate is { } typed && typed != entry.BirthDate) yield return Warning.At($"{one.Role}-birth-date", "residents.wed-birth-differs", entry.Name);
        if (entry.Religion == Islam && wedding.Religion is not (null or Islam)) yield return Warning.At(one.Field, "residents.wed-religion-differs", entry.Name);
        if (entry.MaritalStatus == MaritalStatus.MarriedUnrecorded) yield return Warning.At(one.Field, "residents.wed-unrecorded", entry.Name);
    }
}
