using System.Globalization;
using System.Text;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;

namespace Adminduk.Core.Documents.Signing;

/// <summary>Writes PDF values as ASCII. Text always goes out as hexadecimal, so no user's text can become syntax.</summary>
internal static class PdfSyntax
{
    /// <summary>A text string, UTF-16 with byte-order mark.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>Any value that stands in the catalog or a page of ours.</summary>
    public static string Write(PdfItem? item) => item switch
    {
        null or PdfNull => "null",
        PdfReference reference => $"{reference.ObjectNumber} {reference.GenerationNumber} R",
        PdfObject { Reference: { } reference } => $"{reference.ObjectNumber} {reference.GenerationNumber} R",
        PdfDictionary dictionary => Write(dictionary, null, ""),
        PdfArray array => $"[{string.Join(' ', array.Elements.Select(Write))}]",
        PdfName name => Name(name.Value),
        PdfString text => Bytes(text.Value),
        PdfBoolean boolean => boolean.Value ? "true" : "false",
        PdfInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        PdfReal number => number.Value.ToString("0.######", CultureInfo.InvariantCulture),
        PdfRectangle box => string.Create(CultureInfo.InvariantCulture, $"[{box.X1:0.####} {box.Y1:0.####} {box.X2:0.####} {box.Y2:0.####}]"),
        _ => throw new NotSupportedException($"No way to write a {item.GetType().Name}."),
    };

    /// <summary>A dictionary with one entry left out and other syntax put in.</summary>
    public static string Write(PdfDictionary dictionary, string? without, string addition)
    {
        var text = new StringBuilder("<<");
        foreach (var (key, value) in dictionary.Elements)
        {
            if (key != without)
                text.Append(Name(key)).Append(' ').Append(Write(value));
        }
        return text.Append(addition).Append(">>").ToString();
    }

    private static string Name(string name)
    {
        var text = new StringBuilder("/");
        foreach (var letter in name.AsSpan(1))
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '+' or ':')
                text.Append(letter);
            else
                text.Append(CultureInfo.InvariantCulture, $"#{(int)letter:X2}");
        }
        return text.ToString();
    }

    private static string Bytes(string text) =>
        text.All(c => c < 256) ? $"<{Convert.ToHexString(Encoding.Latin1.GetBytes(text))}>" : Text(text);
}
