using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Paper;

/// <summary>What letters share.</summary>
internal static class LetterParts
{
    public static readonly TextStyle Body = new(9.5);
    public static readonly double LabelWidth = PageFormat.Mm(52);
    private static readonly TextStyle TitleStyle = new(13, Bold: true, TextAlign.Centre);
    private static readonly TextStyle NumberStyle = new(9.5, Align: TextAlign.Centre);
    private static readonly TextStyle Head = new(9.5, Bold: true, Brush: Ink.Primary);

    /// <summary>Title and number in the middle.</summary>
    public static void Title(this Canvas canvas, string title, string number)
    {
        canvas.Paragraph(title, TitleStyle, 1, PdfBlockLevelElementTag.Heading1);
        if (number.Length > 0)
            canvas.Paragraph($"Nomor: {number}", NumberStyle, 0);
        canvas.Y += 8;
    }

    /// <summary>A heading within a letter; never alone at the foot of a page.</summary>
    public static void Section(this Canvas canvas, string heading)
    {
        canvas.Room(Head.LineHeight * 4);
        canvas.Y += 4;
        canvas.Paragraph(heading, Head, 2, PdfBlockLevelElementTag.Heading2);
    }

    /// <summary>A sentence or more over the whole width.</summary>
    public static void Text(this Canvas canvas, string text)
    {
        canvas.Room(Body.LineHeight * 2);
        canvas.Paragraph(text, Body, 5);
    }

    /// <summary>Fields in the letter's body style.</summary>
    public static void Fields(this Canvas canvas, IReadOnlyList<(string Label, string Value)> fields) => canvas.Fields(fields, Body, LabelWidth);
}
