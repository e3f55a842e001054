namespace Adminduk.Core.Acts;

/// <summary>An act about to be registered.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="EventDate">Date of the event.</param>
/// <param name="Late">Reported after the time that the law sets.</param>
/// <param name="Content">The record of its kind.</param>
/// <param name="People">Whom it names.</param>
/// <param name="CaseId">The case it comes of.</param>
public sealed record ActDraft(ActKind Kind, DateOnly EventDate, bool Late, object Content, IReadOnlyList<NamedPerson> People, Guid? CaseId);

/// <summary>Somebody an act is to name.</summary>
/// <param name="Role">What he or she is in it.</param>
/// <param name="ResidentId">Register entry.</param>
/// <param name="Nik">NIK.</param>
/// <param name="Name">Name as the act writes it.</param>
public sealed record NamedPerson(ActRole Role, Guid? ResidentId, string? Nik, string Name);
