namespace Adminduk.Core.Acts.Contents;

/// <summary>What is known of an act that was taken over from paper.</summary>
/// <param name="Name">Whom it is about.</param>
/// <param name="Nik">NIK, if there was one.</param>
/// <param name="Remarks">What else the register book says, as it was copied.</param>
public sealed record TakenOverContent(string Name, string? Nik, string? Remarks);
