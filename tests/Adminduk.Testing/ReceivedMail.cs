namespace Adminduk.Testing;

/// <summary>A mail as a mail program would show it.</summary>
/// <param name="Id">Message-ID.</param>
/// <param name="To">Recipient.</param>
/// <param name="From">Sender.</param>
/// <param name="Subject">Subject, decoded.</param>
/// <param name="Body">Text, decoded.</param>
public sealed record ReceivedMail(string Id, string To, string From, string Subject, string Body);
