namespace Adminduk.Core.Messages;

/// <summary>
/// Something a resident is told. Its words stand under <c>messages.{Kind}-subject</c>, <c>-mail</c> and <c>-sms</c>, where
/// {0} is the office, {1} the number, {2} the service, {3} the link and {4} onwards the details. Made by <see cref="CaseNotices"/>.
/// </summary>
/// <param name="Kind">Key of the words: <c>returned</c>.</param>
/// <param name="Case">The request.</param>
/// <param name="Details">Texts, dates (written out by language) and <see cref="Phrase"/>s.</param>
public sealed record CaseNotice(string Kind, NoticeCase Case, params object[] Details);

/// <summary>Words inside a notice that are themselves a text with placeholders.</summary>
/// <param name="Key">Key of the words.</param>
/// <param name="Args">What fills them.</param>
public sealed record Phrase(string Key, params object[] Args);
