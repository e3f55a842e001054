namespace Adminduk.Web.Api;

/// <summary>An application. With files: <c>multipart/form-data</c>, this object as the part <c>data</c>, each file as <c>file:</c> and the id of its requirement.</summary>
/// <param name="Service">Service code.</param>
/// <param name="Answers">Field id to answer: text; a number; true or false; a list of people.</param>
/// <param name="Language">Language of messages to the applicant: <c>id</c> or <c>en</c>.</param>
public sealed record ApplicationRequest(string Service, IReadOnlyDictionary<string, object> Answers, string? Language);

/// <summary>An answer to a return: corrected answers of the fields that were sent back; files as with an application.</summary>
/// <param name="Answers">Field id to corrected answer.</param>
/// <param name="Note">A remark for the officer.</param>
public sealed record RepairRequest(IReadOnlyDictionary<string, object>? Answers, string? Note);
