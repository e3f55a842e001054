using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>What must be known of a person who is new to the register.</summary>
internal static class PersonRules
{
    /// <summary>The faults of the <paramref name="place"/>th person of a list.</summary>
    /// <param name="field">The field.</param>
    /// <param name="place">Which person, from 1.</param>
    /// <param name="person">The person.</param>
    /// <param name="today">Office date.</param>
    /// <param name="mayLackNik">True where the form takes people who have no NIK yet.</param>
    public static IEnumerable<Error> Check(string field, int place, PersonAnswer person, DateOnly today, bool mayLackNik = false)
    {
        if (person.Name.Length is 0 or > 60 || !Readable(person.Name)) yield return Error.Invalid(field, "cases.person-name", place);
        if (!(mayLackNik && person.Nik.Length == 0) && (person.Nik.Length != 16 || !person.Nik.All(char.IsAsciiDigit))) yield return Error.Invalid(field, "cases.person-nik", place);
        if (person.Sex is null || !Enum.IsDefined(person.Sex.Value)) yield return Error.Invalid(field, "cases.person-sex", place);
        if (person.BirthPlace.Length is 0 or > 60 || !Readable(person.BirthPlace)) yield return Error.Invalid(field, "cases.person-birth-place", place);
        if (person.BirthDate is null || person.BirthDate > today || person.BirthDate < today.AddYears(-130)) yield return Error.Invalid(field, "cases.person-birth-date", place);
        if (person.Relationship is null || !Enum.IsDefined(person.Relationship.Value)) yield return Error.Invalid(field, "cases.person-relationship", place);
        if (person.MotherName.Length > 60 || person.FatherName.Length > 60 || !Readable(person.MotherName) || !Readable(person.FatherName)) yield return Error.Invalid(field, "cases.person-parents", place);
        foreach (var list in Unlisted(person)) yield return Error.Invalid(field, "cases.person-code", place, Texts.Get("cases.person-" + list));
        if (person.MaritalStatus is { } status && !Enum.IsDefined(status)) yield return Error.Invalid(field, "cases.person-marital-status", place);
    }

    /// <summary>The faults of the <paramref name="place"/>th chosen member.</summary>
    public static IEnumerable<Error> Check(string field, int place, MemberAnswer? member)
    {
        if (member?.Nik is not { Length: 16 } nik || !nik.All(char.IsAsciiDigit)) yield return Error.Invalid(field, "cases.person-nik", place);
        if (member?.Relationship is { } relationship && !Enum.IsDefined(relationship)) yield return Error.Invalid(field, "cases.person-relationship", place);
    }

    private static IEnumerable<string> Unlisted(PersonAnswer person)
    {
        (string List, int? Code)[] codes = [("religion", person.Religion), ("education", person.Education), ("occupation", person.Occupation), ("blood-type", person.BloodType)];
        return codes.Where(c => c.Code is { } code && CodeLists.Shipped[c.List].Find(code.ToString(System.Globalization.CultureInfo.InvariantCulture)) is null).Select(c => c.List);
    }

    private static bool Readable(string text) => !text.Any(c => char.IsControl(c) || char.IsSurrogate(c));
}
