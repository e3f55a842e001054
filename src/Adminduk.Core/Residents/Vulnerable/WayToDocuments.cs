namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>Which documents a listed person has and which are still to be made: the way from a temporary number to full documents.</summary>
public static class WayToDocuments
{
    /// <summary>The documents in the order in which one leads to the next.</summary>
    /// <param name="resident">The register entry; null while the person has only a temporary number.</param>
    /// <param name="today">Office date.</param>
    public static IReadOnlyList<DocumentState> Of(Resident? resident, DateOnly today) =>
    [
        new("biodata", State(resident is not null)),
        new("family-card", State(resident?.FamilyId is not null)),
        new("id-card", resident?.MustHoldIdCardOn(today) == false ? Possession.NotNeeded : State(resident?.IdCard == IdCardStatus.Issued)),
        new("birth-act", State(resident?.BirthActNumber is not null)),
        new("marriage-act", resident is { EverMarried: true } ? State(resident.MarriageActNumber is not null) : Possession.NotNeeded),
    ];

    private static Possession State(bool there) => there ? Possession.There : Possession.Missing;
}

/// <summary>One document on the way.</summary>
/// <param name="Document"><c>biodata</c>, <c>family-card</c>, <c>id-card</c>, <c>birth-act</c> or <c>marriage-act</c>.</param>
/// <param name="Possession">Whether the person has it.</param>
public sealed record DocumentState(string Document, Possession Possession);

/// <summary>Whether a person has a document.</summary>
public enum Possession
{
    /// <summary>The register knows it.</summary>
    There,

    /// <summary>Still to be made.</summary>
    Missing,

    /// <summary>Not for this person: too young, never married.</summary>
    NotNeeded,
}
