using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>One line of a search result, numbers masked.</summary>
/// <param name="Id">The person.</param>
/// <param name="FamilyId">The family; null after death or a move.</param>
/// <param name="Nik">NIK, masked.</param>
/// <param name="Name">Full name.</param>
/// <param name="Sex">Jenis kelamin.</param>
/// <param name="BirthPlace">Tempat lahir.</param>
/// <param name="BirthDate">Tanggal lahir.</param>
/// <param name="Age">Whole years today.</param>
/// <param name="Relationship">SHDK.</param>
/// <param name="Status">Whether living here.</param>
/// <param name="FamilyNumber">No. KK, masked; null without a family.</param>
/// <param name="Village">Dotted code of the village; null without a family.</param>
/// <param name="Score">1 = exactly what was typed.</param>
public sealed record ResidentHit(
    Guid Id,
    Guid? FamilyId,
    string Nik,
    [property: Sensitive] string Name,
    Sex Sex,
    string BirthPlace,
    DateOnly BirthDate,
    int Age,
    Relationship Relationship,
    ResidentStatus Status,
    string? FamilyNumber,
    string? Village,
    double Score)
{
    /// <summary>True when name or number is what was typed.</summary>
    public bool Exact => Score >= 1;
}

/// <summary>What a search found.</summary>
/// <param name="Query">What the words were taken to mean.</param>
/// <param name="Hits">Exact first, then the likest.</param>
/// <param name="More">True when there are more than were asked for.</param>
/// <param name="FamilyId">The family whose number was typed.</param>
public sealed record ResidentHits(ResidentQuery Query, IReadOnlyList<ResidentHit> Hits, bool More = false, Guid? FamilyId = null)
{
    /// <summary>What to do when the search could not begin or found nothing; null when there are hits.</summary>
    public Error? Advice => Query.Kind switch
    {
        _ when Hits.Count > 0 || FamilyId is not null => null,
        ResidentQueryKind.Nothing => Error.Invalid("q", "residents.search-empty"),
        ResidentQueryKind.TooShort => Error.Invalid("q", "residents.search-too-short"),
        ResidentQueryKind.WrongNumber => Error.Invalid("q", "residents.search-wrong-number", Query.Digits),
        ResidentQueryKind.Number => Error.NotFound("residents.search-no-number"),
        _ => Error.NotFound("residents.search-no-name"),
    };
}
