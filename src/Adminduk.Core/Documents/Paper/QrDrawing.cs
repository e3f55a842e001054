using System.Text;
using PdfSharp.Drawing;
using QRCoder;

namespace Adminduk.Core.Documents.Paper;

/// <summary>A QR code as vectors: sharp at any size, small in the file.</summary>
internal static class QrDrawing
{
    /// <summary>Draws the code with its quiet zone into a square.</summary>
    public static void Qr(this Canvas canvas, string text, string alternative, double x, double y, double side)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var box = new XRect(x, y, side, side);
        using (canvas.Figure(alternative, box))
            canvas.Raw(Operators(data, side), box);
    }

    // One rectangle per run of dark modules, in units of modules; a general path object would take longer than the rest of the page.
    private static string Operators(QRCodeData data, double side)
    {
        var scale = side / data.ModuleMatrix.Count;
        var content = new StringBuilder(16 * 1024);
        content.Append(System.Globalization.CultureInfo.InvariantCulture, $"{scale:0.#####} 0 0 -{scale:0.#####} 0 {side:0.#####} cm 0 g\n");
        foreach (var (row, modules) in data.ModuleMatrix.Index())
        {
            for (var column = 0; column < modules.Length; column++)
            {
                var first = column;
                while (column < modules.Length && modules[column])
                    column++;
                if (column > first)
                    content.Append(first).Append(' ').Append(row).Append(' ').Append(column - first).Append(" 1 re\n");
            }
        }
        return content.Append("f\n").ToString();
    }
}
