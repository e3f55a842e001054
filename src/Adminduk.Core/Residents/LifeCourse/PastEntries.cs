using System.Text.Json;

namespace Adminduk.Core.Residents.LifeCourse;

/// <summary>A person as the register had them at the end of a day.</summary>
/// <param name="Id">The person.</param>
/// <param name="Elements">Member names of <see cref="Resident"/> and their values then.</param>
/// <param name="Status">Status then.</param>
/// <param name="FamilyId">The card; null when on none.</param>
/// <param name="Relationship">SHDK on it.</param>
/// <param name="Address">Where that family lived.</param>
public sealed record PastResident(
    Guid Id, IReadOnlyDictionary<string, JsonElement> Elements, ResidentStatus Status, Guid? FamilyId, Relationship? Relationship, PastAddress? Address)
{
    /// <summary>Name then.</summary>
    public string Name => Elements[nameof(Resident.Name)].GetString()!;
}

/// <summary>A family as the register had it at the end of a day.</summary>
/// <param name="Id">The family.</param>
/// <param name="Members">Who stood on the card, head first.</param>
/// <param name="Address">Where it lived.</param>
public sealed record PastFamily(Guid Id, IReadOnlyList<PastResident> Members, PastAddress? Address)
{
    /// <summary>The head then; null on a card that had ended.</summary>
    public PastResident? Head => Members.FirstOrDefault(m => m.Relationship == Relationship.Head);
}

/// <summary>An address at a past date.</summary>
/// <param name="Address">Street, house.</param>
/// <param name="Rt">RT.</param>
/// <param name="Rw">RW.</param>
/// <param name="Village">Dotted village code.</param>
public sealed record PastAddress(string Address, string Rt, string Rw, string Village);
