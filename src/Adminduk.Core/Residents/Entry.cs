namespace Adminduk.Core.Residents;

/// <summary>People who come onto a card without another regency's register sending them: from abroad, or recorded for the first time.</summary>
/// <param name="Newcomers">Who comes; an empty NIK = none yet, so that one is given here.</param>
public sealed record Entry(IReadOnlyList<Newcomer> Newcomers)
{
    /// <summary>Where from; null for people who always lived here and were never recorded.</summary>
    public PlaceAbroad? From { get; init; }

    /// <summary>Address of a new card; null when they join one.</summary>
    public HomeAddress? Home { get; init; }

    /// <summary>The card they join; null for a new one.</summary>
    public Guid? JoinFamilyId { get; init; }

    /// <summary>True when a guardian agreed to a head under 17 who never married.</summary>
    public bool MinorHeadAgreed { get; init; }

    /// <summary>The same with every NIK filled in, as an arrival.</summary>
    internal Arrival As(IReadOnlyList<Newcomer> numbered) => new(numbered, From?.AsOutside() ?? new OutsidePlace("", ""))
    {
        Home = Home,
        JoinFamilyId = JoinFamilyId,
        MinorHeadAgreed = MinorHeadAgreed,
    };
}

/// <summary>Who came in, and onto which card.</summary>
/// <param name="Family">The card.</param>
/// <param name="People">Those who came, in the order of the form.</param>
public sealed record EntryResult(Family Family, IReadOnlyList<Resident> People);
