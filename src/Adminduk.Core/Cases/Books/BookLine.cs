using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Books;

/// <summary>One line of a book with what the case says today.</summary>
/// <param name="Entry">The line as it was written.</param>
/// <param name="Status">Where the case stands today; a cancelled case keeps its line.</param>
/// <param name="ReceiverKind">Pick-up book: <c>self</c>, <c>family</c> or <c>proxy</c>.</param>
public sealed record BookLine(RegisterEntry Entry, CaseStatus Status, string? ReceiverKind)
{
    /// <summary>Applicant's NIK, whole.</summary>
    [Sensitive]
    public required string Nik { get; init; }

    /// <summary>True when a signature was drawn on the screen and can be shown.</summary>
    public bool Drawn => Entry.SignatureMark is { } mark && mark != Book.SignedOnPaper;
}
