using PdfSharp.Drawing;
using QRCoder;

namespace Adminduk.Core.Documents.Paper;

/// <summary>A QR code as one vector path: sharp at any size, small in the file.</summary>
internal static class QrDrawing
{
    /// <summary>Draws the code with its quiet zone into a square.</summary>
    public static void Qr(this Canvas canvas, string text, string alternative, double x, double y, double side)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var module = side / data.ModuleMatrix.Count;
        var path = new XGraphicsPath { FillMode = XFillMode.Winding };
        foreach (var (row, modules) in data.ModuleMatrix.Index())
        {
            for (var column = 0; column < modules.Length; column++)
            {
                var first = column;
                while (column < modules.Length && modules[column])
                    column++;
                if (column > first)
                    path.AddRectangle(x + (first * module), y + (row * module), (column - first) * module, module);
            }
        }
        using (canvas.Figure(alternative, new XRect(x, y, side, side)))
            canvas.Shape(null, XBrushes.Black, path);
    }
}
