using Adminduk.Core.Acts;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Excerpts;

namespace Adminduk.Core.Cases.Papers.Excerpts;

/// <summary>The words of the national form for each kind of act; corrections and repeats print any kind by them. A new kind adds its line.</summary>
internal static class ExcerptWordings
{
    private static readonly Dictionary<ActKind, Func<Act, ExcerptContent>> ByKind = new()
    {
        [ActKind.Birth] = BirthWording.Of,
        [ActKind.Death] = DeathWording.Of,
        [ActKind.Marriage] = MarriageWording.Of,
        [ActKind.Divorce] = DivorceWording.Of,
        [ActKind.Acknowledgement] = ChildWording.Acknowledged,
        [ActKind.Legitimation] = ChildWording.Legitimated,
    };

    /// <summary>Every kind of document that is an excerpt.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        DocumentKinds.BirthExcerpt, DocumentKinds.DeathExcerpt, DocumentKinds.MarriageExcerpt, DocumentKinds.DivorceExcerpt,
        DocumentKinds.AcknowledgementExcerpt, DocumentKinds.LegitimationExcerpt, DocumentKinds.ActExcerpt,
    ];

    public static ExcerptContent Of(Act act) =>
        act.Book != ActRegister.OldBook && ByKind.TryGetValue(act.Kind, out var wording) ? wording(act) : TakenOverWording.Of(act);
}
