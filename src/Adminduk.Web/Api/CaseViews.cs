namespace Adminduk.Web.Api;

/// <summary>The proof of filing.</summary>
/// <param name="Id">Id of the application; <c>GET /api/v1/applications/{id}</c> shows it.</param>
/// <param name="Number">Receipt number.</param>
/// <param name="ReceiptCode">Code beside the number; give both to the applicant, and to nobody else.</param>
/// <param name="Service">Service code.</param>
/// <param name="FiledAt">When, UTC.</param>
/// <param name="TrackingAddress">Page where the applicant follows it without signing in.</param>
public sealed record FiledView(Guid Id, string Number, string ReceiptCode, string Service, DateTime FiledAt, string TrackingAddress);

/// <summary>Where an application stands.</summary>
/// <param name="Number">Receipt number.</param>
/// <param name="Service">Service code.</param>
/// <param name="ServiceName">Its name.</param>
/// <param name="Status">new, in-progress, returned, waiting, ready, done, rejected or cancelled.</param>
/// <param name="StatusText">The same in words.</param>
/// <param name="Where">Where it is, in one sentence.</param>
/// <param name="ToDo">What the applicant has to do.</param>
/// <param name="FiledAt">When it was filed, UTC.</param>
/// <param name="RegisterNumber">Register book number, once received.</param>
/// <param name="DueOn">Promised day; null before the clock runs.</param>
/// <param name="Provisional">True when the promise lies past the maintained calendar.</param>
/// <param name="Overdue">True when the promise is broken.</param>
/// <param name="Missing">What may still be sent.</param>
/// <param name="Returns">What was sent back and is not mended yet.</param>
/// <param name="Steps">The steps in their order.</param>
public sealed record ProgressView(
    string Number, string Service, string ServiceName, string Status, string StatusText, string Where, string ToDo, DateTime FiledAt, string? RegisterNumber,
    DateOnly? DueOn, bool Provisional, bool Overdue, IReadOnlyList<ItemView> Missing, IReadOnlyList<ReturnView> Returns, IReadOnlyList<StepView> Steps);

/// <summary>A requirement that is not met yet.</summary>
/// <param name="Item">Requirement id.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">missing, given, accepted or refused.</param>
/// <param name="Reason">Why it was refused.</param>
public sealed record ItemView(string Item, string Name, string State, string? Reason);

/// <summary>Something sent back for repair.</summary>
/// <param name="Item">Requirement id, or <c>field:</c> and a field id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Reason">Why.</param>
/// <param name="Remedy">What the applicant is to do.</param>
/// <param name="At">When, UTC.</param>
public sealed record ReturnView(string Item, string Name, string Reason, string Remedy, DateTime At);

/// <summary>One step.</summary>
/// <param name="Title">In plain words.</param>
/// <param name="State">done, now, repair or next.</param>
/// <param name="EndedAt">When it ended, UTC.</param>
public sealed record StepView(string Title, string State, DateTime? EndedAt);

/// <summary>An application that this key filed.</summary>
/// <param name="Id">Id.</param>
/// <param name="Version">Grows with every change; also the <c>ETag</c>.</param>
/// <param name="ApplicantNik">NIK, masked.</param>
/// <param name="ApplicantName">Name as given.</param>
/// <param name="Progress">Where it stands.</param>
/// <param name="Documents">Signed documents.</param>
public sealed record ApplicationView(Guid Id, long Version, string ApplicantNik, string ApplicantName, ProgressView Progress, IReadOnlyList<DocumentItem> Documents);

/// <summary>A signed document of an application.</summary>
/// <param name="Kind">Kind: <c>family-card</c>.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="Withdrawn">True when it is in force no longer.</param>
public sealed record DocumentItem(string Kind, DateOnly? IssuedOn, bool Withdrawn);

/// <summary>What a document turned out to be.</summary>
/// <param name="Verdict">in-force, not-in-force or unknown.</param>
/// <param name="Text">The same in words.</param>
/// <param name="Advice">What to do with it.</param>
/// <param name="Document">Its facts, personal data masked; null when it is not one of ours.</param>
public sealed record VerdictAnswer(string Verdict, string Text, string Advice, VerifiedDocument? Document);

/// <summary>The facts of a document that somebody holds.</summary>
/// <param name="Kind">Kind in words.</param>
/// <param name="Number">Number; that of a family card is masked.</param>
/// <param name="Subject">Whose it is, masked.</param>
/// <param name="Office">Who issued it.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="Signer">Who signed it.</param>
/// <param name="SignerTitle">In which post.</param>
/// <param name="ValidUntil">Last day; null when it has none.</param>
/// <param name="WithdrawnAt">When it was withdrawn, UTC.</param>
/// <param name="Test">True when it was signed with a test certificate and is no official paper.</param>
public sealed record VerifiedDocument(
    string Kind, string Number, string Subject, string Office, DateOnly? IssuedOn, string? Signer, string? SignerTitle, DateOnly? ValidUntil, DateTime? WithdrawnAt, bool Test);
