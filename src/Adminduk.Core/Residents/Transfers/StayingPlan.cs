using System.Text.Json;

namespace Adminduk.Core.Residents.Transfers;

/// <summary>What the moving request said of those who stay, kept until the others have arrived.</summary>
/// <param name="Card">Status KK yang tidak pindah.</param>
/// <param name="Staying">New places.</param>
/// <param name="JoinFamilyId">The card they join.</param>
internal sealed record StayingPlan(StayingCard Card, IReadOnlyList<MemberPlace> Staying, Guid? JoinFamilyId)
{
    public static string Write(Departure departure) =>
        JsonSerializer.Serialize(new StayingPlan(departure.StayingCard, departure.Staying, departure.JoinFamilyId));

    public static StayingPlan Read(string text) => JsonSerializer.Deserialize<StayingPlan>(text)!;

    /// <summary>The departure as it is carried out now. The arrival cannot be undone, so nobody's consent is waited for any more.</summary>
    public Departure Departure(Transfer transfer) =>
        new(transfer.FamilyId, [.. transfer.Remaining.Select(p => p.ResidentId)], new OutsidePlace(transfer.ToRegion, transfer.ToAddress, transfer.Reason, transfer.Letter))
        {
            StayingCard = Card,
            Staying = Staying,
            JoinFamilyId = JoinFamilyId,
            MinorHeadAgreed = true,
        };

    /// <summary>
    /// The places of those who stay when the household is no longer as the request had it: everyone keeps the card, and where no head is left the
    /// eldest follows.
    /// </summary>
    public static List<Placement> Remaining(Family family, IReadOnlySet<Guid> leaving)
    {
        var rest = family.Members.Where(m => !leaving.Contains(m.Id) && m.Status == ResidentStatus.Active).ToList();
        var eldest = rest.MinBy(m => m.BirthDate);
        var headless = eldest is not null && !rest.Exists(m => m.Relationship == Relationship.Head);
        var places = HouseholdPlan.Staying(family, leaving, headless ? [new MemberPlace(eldest!.Id, Relationship.Head)] : []).Value;
        return places.FindAll(p => p.Resident.Status == ResidentStatus.Active);
    }
}
