namespace Adminduk.Core.Acts.Contents;

/// <summary>What is known of an act of any kind that was taken over from the paper shown: the act itself lies in an older book, or at another office.</summary>
/// <param name="Name">Whom it names.</param>
/// <param name="Number">Number on the paper.</param>
/// <param name="Remarks">Where the paper came from.</param>
public sealed record TakenOverContent(string Name, string Number, string Remarks);
