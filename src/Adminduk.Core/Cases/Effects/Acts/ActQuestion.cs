using System.Globalization;
using Adminduk.Core.Acts;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>Which act a request is about, as its form says it.</summary>
/// <param name="Kind">Kind; null before it was chosen.</param>
/// <param name="Number">Number on the excerpt.</param>
/// <param name="RegisteredOn">Date of registration on the excerpt, if it was given.</param>
/// <param name="Office">The office that registered it; null = this one.</param>
/// <param name="Nik">NIK of somebody whom it names.</param>
/// <param name="Name">That person's name.</param>
/// <param name="Remarks">What the register book says besides.</param>
internal sealed record ActQuestion(ActKind? Kind, string Number, DateOnly? RegisteredOn, string? Office, string Nik, string Name, string? Remarks)
{
    /// <summary>Reads the answers. A service about one kind alone does not ask for it.</summary>
    public static ActQuestion Of(IReadOnlyDictionary<string, string> answers, ActKind? only = null) => new(
        only ?? KindOf(Text("act-kind", answers)), Text("act-number", answers), Date(Text("act-date", answers)), Text("act-office", answers).NullIfEmpty(),
        Text("subject-nik", answers), Text("subject-name", answers), Text("act-remarks", answers).NullIfEmpty());

    private static string Text(string field, IReadOnlyDictionary<string, string> answers) => answers.GetValueOrDefault(field, "");

    private static ActKind? KindOf(string word) => Enum.TryParse<ActKind>(word, ignoreCase: true, out var kind) ? kind : null;

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
