using System.Globalization;
using Adminduk.Core.Acts;
using Adminduk.Core.Cases.Papers.Excerpts;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Registers;

/// <summary>The text of an act in words: those of its excerpt, so that every kind reads on the page as it is printed.</summary>
internal static class ActWords
{
    /// <summary>The lines of a text of an act; the one in force when none is given.</summary>
    public static IReadOnlyList<ActTextLine> Lines(Act act, string? content = null) =>
        [.. ExcerptWordings.Of(content is null ? act : With(act, content)).Lines.Select(l => new ActTextLine(Indonesian ? l.Label.Id : l.Label.En, l.Value))];

    /// <summary>A kind in words of the current UI language.</summary>
    public static string Of(ActKind kind) => Texts.Get($"cases.act-kind-{kind.ToString().ToLowerInvariant()}");

    private static bool Indonesian => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";

    private static Act With(Act act, string content) => new()
    {
        Kind = act.Kind,
        Book = act.Book,
        Number = act.Number,
        Office = act.Office,
        RegisteredOn = act.RegisteredOn,
        Content = content,
    };
}
