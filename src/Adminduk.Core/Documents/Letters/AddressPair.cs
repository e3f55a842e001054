using Adminduk.Core.Documents.Paper;
using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Letters;

/// <summary>Two addresses side by side.</summary>
internal static class AddressPair
{
    private static readonly TextStyle Head = LetterParts.Body with { Bold = true, Brush = Ink.Primary };
    private static readonly TextStyle Body = LetterParts.Body with { Size = 9 };

    public static void Draw(Canvas canvas, (string Head, PrintedAddress Address) left, (string Head, PrintedAddress Address) right)
    {
        canvas.Y += 6;
        var width = (canvas.Width - 14) / 2;
        var first = Column(canvas, left, canvas.Left, width);
        var second = Column(canvas, right, canvas.Left + width + 14, width);
        canvas.Y += Math.Max(first, second);
    }

    private static double Column(Canvas canvas, (string Head, PrintedAddress Address) side, double x, double width)
    {
        double height;
        using (canvas.Tag(PdfBlockLevelElementTag.Heading2))
            height = canvas.Write(side.Head, Head, x, canvas.Y, width) + 2;
        return height + canvas.Fields(side.Address.Fields(), Body, x, canvas.Y + height, width, PageFormat.Mm(27));
    }
}
