namespace Adminduk.Core.Residents.Synthesis;

/// <summary>A people with its faiths and its ways of naming, as rough shares for synthetic residents.</summary>
/// <param name="Name">English name in the reference files.</param>
/// <param name="Home">Two-digit code of the province it comes from.</param>
/// <param name="Religions">Codes of the list <c>religion</c>.</param>
/// <param name="LocalNames">Percent of name words from the people's own pool.</param>
/// <param name="FaithNames">Percent from the pool of the faith; the rest is general.</param>
/// <param name="FamilyNames">Percent who bear a family name.</param>
internal sealed record People(string Name, string Home, Wheel<int> Religions, int LocalNames, int FaithNames, int FamilyNames);
