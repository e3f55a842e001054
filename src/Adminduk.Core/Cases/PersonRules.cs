using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>What must be known of a person who is new to the register.</summary>
internal static class PersonRules
{
    /// <summary>The faults of the <paramref name="place"/>th person of a list.</summary>
    public static IEnumerable<Error> Check(string field, int place, PersonAnswer person, DateOnly today)
    {
        if (person.Name.Length is 0 or > 60) yield return Error.Invalid(field, "cases.person-name", place);
        if (person.Nik.Length != 16 || !person.Nik.All(char.IsAsciiDigit)) yield return Error.Invalid(field, "cases.person-nik", place);
        if (person.Sex is null || !Enum.IsDefined(person.Sex.Value)) yield return Error.Invalid(field, "cases.person-sex", place);
        if (person.BirthPlace.Length is 0 or > 60) yield return Error.Invalid(field, "cases.person-birth-place", place);
        if (person.BirthDate is null || person.BirthDate > today || person.BirthDate < today.AddYears(-130)) yield return Error.Invalid(field, "cases.person-birth-date", place);
        if (person.Relationship is null || !Enum.IsDefined(person.Relationship.Value)) yield return Error.Invalid(field, "cases.person-relationship", place);
        if (person.MaritalStatus is { } status && !Enum.IsDefined(status)) yield return Error.Invalid(field, "cases.person-marital-status", place);
    }
}
