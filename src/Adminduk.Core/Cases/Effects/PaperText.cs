using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects;

/// <summary>What is written down of an act that is taken over from paper: for a birth with what the register knows of the child.</summary>
internal static class PaperText
{
    public static object Of(ActKind kind, string name, string? nik, string? remarks, Resident? person) => kind == ActKind.Birth
        ? new OldBirthContent(name, nik, remarks, person?.Sex, person?.BirthPlace, person?.BirthDate, person?.FatherName, person?.MotherName, person?.Citizenship)
        : new TakenOverContent(name, nik, remarks);

    /// <summary>The day of the event as far as it is known: the day of registration otherwise.</summary>
    public static DateOnly HappenedOn(ActKind kind, Resident? person, DateOnly registered) => kind == ActKind.Birth && person is not null ? person.BirthDate : registered;
}
