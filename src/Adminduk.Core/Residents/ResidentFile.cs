using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>All the register holds about one person.</summary>
public sealed record ResidentFile
{
    /// <summary>The person.</summary>
    public required Resident Person { get; init; }

    /// <summary>The family, with its members; null after death or a move.</summary>
    public required Family? Family { get; init; }

    /// <summary>Where the person lived and on which card, newest first.</summary>
    public required IReadOnlyList<Home> Homes { get; init; }

    /// <summary>Moves across the border, newest first.</summary>
    public required IReadOnlyList<Relocation> Relocations { get; init; }

    /// <summary>The KTP-el's life, newest first.</summary>
    public required IReadOnlyList<IdCardEvent> Cards { get; init; }

    /// <summary>What happened to the entry, newest first.</summary>
    public required IReadOnlyList<HistoryLine> History { get; init; }

    /// <summary>Odd things in the data.</summary>
    public required IReadOnlyList<Warning> Warnings { get; init; }

    /// <summary>The entry that holds, when this one was recorded twice.</summary>
    public Resident? DuplicateOf { get; init; }

    /// <summary>Entries of the same person that gave way to this one: their history, acts, cases and documents are his too.</summary>
    public IReadOnlyList<Resident> Duplicates { get; init; } = [];
}

/// <summary>All the register holds about one family.</summary>
public sealed record FamilyFile
{
    /// <summary>The family, with its members.</summary>
    public required Family Family { get; init; }

    /// <summary>Who stood on the card and left it, with their time on it.</summary>
    public required IReadOnlyList<(Resident Person, FamilyMembership Time)> Left { get; init; }

    /// <summary>Addresses, newest first.</summary>
    public required IReadOnlyList<AddressPeriod> Addresses { get; init; }

    /// <summary>What happened to the card, newest first.</summary>
    public required IReadOnlyList<HistoryLine> History { get; init; }

    /// <summary>Odd things in the household.</summary>
    public required IReadOnlyList<Warning> Warnings { get; init; }
}

/// <summary>One person's time at one address on one card.</summary>
/// <param name="Family">The card.</param>
/// <param name="Relationship">SHDK then.</param>
/// <param name="Address">The address.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null = still.</param>
public sealed record Home(Family Family, Relationship Relationship, AddressPeriod Address, DateOnly From, DateOnly? To);

/// <summary>One thing that happened, as people tell it.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Sentence">What, in the current UI language.</param>
/// <param name="By">Who did it.</param>
/// <param name="Position">In which post.</param>
/// <param name="Reason">Why, if a reason was asked for.</param>
public sealed record HistoryLine(DateTime At, string Sentence, string By, string? Position, string? Reason);
