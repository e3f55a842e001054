namespace Adminduk.Core.Messages;

/// <summary>The request a notice tells of.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">The number shown to people.</param>
/// <param name="Service">Name of the service in the recipient's language.</param>
/// <param name="Office">Short name of the office: Disdukcapil Kabupaten Bintan.</param>
/// <param name="Link">Full address of the page that shows it without sign-in.</param>
public sealed record NoticeCase(Guid Id, string Number, string Service, string Office, string Link);
