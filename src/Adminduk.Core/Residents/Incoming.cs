using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>A newcomer matched with the register.</summary>
/// <param name="Person">The entry: one that is here already, or a new one not added yet.</param>
/// <param name="IsNew">True when the register did not know the NIK.</param>
/// <param name="Relationship">SHDK here.</param>
/// <param name="Elements">What the form says of them.</param>
internal sealed record Incoming(Resident Person, bool IsNew, Relationship Relationship, ResidentElements Elements)
{
    public static Outcome<Incoming> Read(Resident? known, Newcomer newcomer, Nik nik, DateTime now, int regency)
    {
        var said = newcomer.Elements;
        if (known is { Status: ResidentStatus.Active }) return Error.Refused("residents.already-here", known.Name);
        if (known is { Status: not ResidentStatus.Moved }) return known.NotLivingHere();
        if (known is not null) return new Incoming(known, IsNew: false, newcomer.Relationship, said);
        if (string.IsNullOrWhiteSpace(said.Name)) return Error.Invalid("name", "residents.name-empty");
        if (said.Sex is null) return Error.Invalid("sex", "residents.sex-missing");
        if (string.IsNullOrWhiteSpace(said.BirthPlace)) return Error.Invalid("birth-place", "residents.birth-place-missing");
        if (said.BirthDate is null) return Error.Invalid("birth-date", "residents.birth-date-missing");
        var person = new Resident { Regency = regency, Id = Ids.New(now), Nik = nik.Value, Name = said.Name, BirthPlace = said.BirthPlace };
        return new Incoming(person, IsNew: true, newcomer.Relationship, said);
    }

    /// <summary>The person with what the form says, to check before anything is changed.</summary>
    public Resident AsItWillBe()
    {
        var copy = Person.Copy();
        Elements.ApplyTo(copy);
        return copy;
    }
}
