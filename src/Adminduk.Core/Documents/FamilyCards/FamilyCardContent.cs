namespace Adminduk.Core.Documents.FamilyCards;

/// <summary>What a Kartu Keluarga says.</summary>
/// <param name="Number">Family-card number (No. KK), 16 digits.</param>
/// <param name="HeadName">Nama kepala keluarga.</param>
/// <param name="Address">Of the family.</param>
/// <param name="Members">Head first, then in the order of the family.</param>
public sealed record FamilyCardContent(
    string Number,
    string HeadName,
    PrintedAddress Address,
    IReadOnlyList<FamilyCardMember> Members);
