using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>Looks whether a child about to be entered is one that its mother's other entries name already; twins and the like may be.</summary>
public static class Siblings
{
    private const double Alike = 0.85;
    private const int ShortestBetween = 200;

    /// <summary>Compares the child with children of the same mother, or of the same card.</summary>
    /// <param name="name">Name of the child.</param>
    /// <param name="born">Its birth date.</param>
    /// <param name="single">True when it was born alone.</param>
    /// <param name="others">The entries to compare with; those born long before or after do not matter.</param>
    public static Findings Check(string name, DateOnly born, bool single, IEnumerable<Resident> others)
    {
        List<Error> errors = [];
        List<Warning> warnings = [];
        var matcher = new NameMatcher(NameKey.Words(name));
        foreach (var other in others)
        {
            var days = Math.Abs(born.DayNumber - other.BirthDate.DayNumber);
            if (days == 0 && NameKey.Of(other.Name) == NameKey.Of(name)) errors.Add(There(other));
            else if (days == 0 && matcher.Score(NameKey.Of(other.Name)) >= Alike) warnings.Add(Warning.At("child-name", "residents.child-alike", other.Name, Masking.Mask(other.Nik)));
            else if (days == 0 && single) warnings.Add(Warning.At("birth-kind", "residents.child-same-day", other.Name));
            else if (days is > 1 and < ShortestBetween) warnings.Add(Warning.At(BirthRules.ChildDate, "residents.child-too-near", other.Name, days));
        }

        return new Findings(errors, warnings);
    }

    private static Error There(Resident other) =>
        Error.Refused("residents.child-there", other.Name, Masking.Mask(other.Nik)) with { Field = "child-name", LegalBasis = "UU 24/2013 Pasal 13" };
}
