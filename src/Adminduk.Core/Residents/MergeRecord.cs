using System.Text.Json;
using System.Text.Json.Serialization;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>What a merge changed, kept so that it can be taken back exactly.</summary>
/// <param name="StayingId">The entry that holds.</param>
/// <param name="LeavingId">The entry that gave way.</param>
/// <param name="Status">Status of the leaving entry before.</param>
/// <param name="StatusSince">Its date.</param>
/// <param name="FamilyId">The card on which it stood; null for none.</param>
/// <param name="Relationship">SHDK on it.</param>
/// <param name="Closed">True when the card ended because nobody was left on it.</param>
/// <param name="Shifted">Members of that card who got another place.</param>
/// <param name="TakenOver">Elements that the staying entry took over.</param>
/// <param name="Elements">What the staying entry said in their place.</param>
public sealed record MergeRecord(
    Guid StayingId, Guid LeavingId, ResidentStatus Status, DateOnly? StatusSince, Guid? FamilyId, Relationship Relationship, bool Closed,
    IReadOnlyList<ShiftedPlace> Shifted, IReadOnlyList<string> TakenOver, [property: Sensitive] IReadOnlyDictionary<string, JsonElement> Elements)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>As it is stored.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>From what was stored.</summary>
    public static MergeRecord Read(string json) => JsonSerializer.Deserialize<MergeRecord>(json, Json)!;
}

/// <summary>A member of a card who got another place by a merge.</summary>
/// <param name="ResidentId">Who.</param>
/// <param name="Before">SHDK before.</param>
/// <param name="After">SHDK after.</param>
public sealed record ShiftedPlace(Guid ResidentId, Relationship Before, Relationship After);
