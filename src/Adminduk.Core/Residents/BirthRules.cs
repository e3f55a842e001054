using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>What holds between a birth, living or still, and the parents whom the register knows.</summary>
public static class BirthRules
{
    /// <summary>The form's field of a child's date of birth.</summary>
    public const string ChildDate = "child-birth-date";

    private const int LongestAfterFather = 300;
    private const string Law = "UU 24/2013 Pasal 27";

    /// <summary>Looks at the day of a birth beside its parents.</summary>
    /// <param name="born">The day.</param>
    /// <param name="mother">Her entry; null when the register does not know her.</param>
    /// <param name="father">His entry; null when the register does not know him.</param>
    /// <param name="today">Office date.</param>
    /// <param name="dateField">The form's field of the day.</param>
    public static Findings Check(DateOnly born, Resident? mother, Resident? father, DateOnly today, string dateField = ChildDate)
    {
        if (born > today) return Findings.Of(InFuture(dateField));
        return new Findings([.. Faults(born, mother, father, dateField)], [.. Doubts(born, mother, father)]);
    }

    /// <summary>The refusal of a birth that has not happened yet.</summary>
    internal static Error InFuture(string field) => Lawful(Error.Invalid(field, "residents.birth-in-future"));

    private static IEnumerable<Error> Faults(DateOnly born, Resident? mother, Resident? father, string dateField)
    {
        if (mother is { Sex: Sex.Male }) yield return Lawful(Error.Invalid("mother-nik", "residents.mother-is-male"));
        if (father is { Sex: Sex.Female }) yield return Lawful(Error.Invalid("father-nik", "residents.father-is-female"));
        if (born <= mother?.BirthDate) yield return Lawful(Error.Invalid(dateField, "residents.born-before-mother", mother.BirthDate));
        if (born <= father?.BirthDate) yield return Lawful(Error.Invalid(dateField, "residents.born-before-father", father.BirthDate));
    }

    private static IEnumerable<Warning> Doubts(DateOnly born, Resident? mother, Resident? father)
    {
        if (mother is not null && born > mother.BirthDate)
        {
            foreach (var warning in PersonRules.CheckMother(born, mother.BirthDate)) yield return warning;
        }

        if (mother is { Status: ResidentStatus.Dead, StatusSince: { } hers } && born > hers) yield return Warning.At("mother-nik", "residents.mother-died-before", hers);
        if (father is { Status: ResidentStatus.Dead, StatusSince: { } his } && born > his.AddDays(LongestAfterFather))
            yield return Warning.At("father-nik", "residents.father-died-before", his, LongestAfterFather);
    }

    private static Error Lawful(Error error) => error with { LegalBasis = Law };
}
