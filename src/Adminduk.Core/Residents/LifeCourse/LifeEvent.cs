namespace Adminduk.Core.Residents.LifeCourse;

/// <summary>One thing that happened in a life or to a family, in plain words.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Sentence">What, in the current UI language.</param>
/// <param name="By">Who did it.</param>
/// <param name="Position">In which post.</param>
/// <param name="Reason">Why, where a reason was asked for.</param>
/// <param name="SubjectId">What the act was about: the case, for what a decision brought about.</param>
public sealed record LifeEvent(DateTime At, string Sentence, string By, string? Position, string? Reason, Guid? SubjectId);
