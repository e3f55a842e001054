namespace Adminduk.Core.Messages;

/// <summary>Words inside a notice that are themselves a text with placeholders.</summary>
/// <param name="Key">Key of the words.</param>
/// <param name="Args">What fills them.</param>
public sealed record Phrase(string Key, params object[] Args);
