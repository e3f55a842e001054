using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>A newcomer matched with the register.</summary>
/// <param name="Person">The entry: one that is here already, or a new one not added yet.</param>
/// <param name="IsNew">True when the register did not know the NIK.</param>
/// <param name="Relationship">SHDK here.</param>
/// <param name="Elements">What the form says of them.</param>
/// <param name="Origin">Their entry in the register that they leave, where it stands in this database.</param>
internal sealed record Incoming(Resident Person, bool IsNew, Relationship Relationship, ResidentElements Elements, Resident? Origin)
{
    public static Outcome<Incoming> Read(Resident? known, Newcomer newcomer, Nik nik, DateTime now, int regency, Resident? origin = null)
    {
        var said = newcomer.Elements;
        if (known is { Status: ResidentStatus.Active }) return FamilyRules.Refused("residents.already-here", known.Name);
        if (known is { Status: not ResidentStatus.Moved }) return known.NotLivingHere();
        if (known is { FamilyId: not null }) return Error.Conflict("residents.transfer-unsettled", known.Name);
        if (known is not null) return new Incoming(known, IsNew: false, newcomer.Relationship, said, origin);
        var (name, birthPlace) = (said.Name ?? origin?.Name, said.BirthPlace ?? origin?.BirthPlace);
        if (string.IsNullOrWhiteSpace(name)) return Error.Invalid("name", "residents.name-empty");
        if ((said.Sex ?? origin?.Sex) is null) return Error.Invalid("sex", "residents.sex-missing");
        if (string.IsNullOrWhiteSpace(birthPlace)) return Error.Invalid("birth-place", "residents.birth-place-missing");
        if ((said.BirthDate ?? origin?.BirthDate) is null) return Error.Invalid("birth-date", "residents.birth-date-missing");
        var person = new Resident { Regency = regency, Id = Ids.New(now), Nik = nik.Value, Name = name, BirthPlace = birthPlace };
        return new Incoming(person, IsNew: true, newcomer.Relationship, said, origin);
    }

    /// <summary>The person with what the form says, to check before anything is changed.</summary>
    public Resident AsItWillBe()
    {
        var copy = Person.Copy();
        WriteTo(copy);
        return copy;
    }

    /// <summary>Writes what the origin's register knows, and over it what the form says.</summary>
    public void WriteTo(Resident person)
    {
        if (Origin is not null)
        {
            ResidentElements.Of(Origin).ApplyTo(person);
            (person.IdCard, person.BiometricsRecorded) = (Origin.IdCard, Origin.BiometricsRecorded);
        }

        Elements.ApplyTo(person);
    }
}
