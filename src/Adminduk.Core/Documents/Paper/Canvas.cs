using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Paper;

/// <summary>One PDF being drawn: pages, a writing position and tags. Coordinates are points from the top left.</summary>
internal sealed partial class Canvas : IDisposable
{
    private const int UsualSize = 64 * 1024;
    private readonly PdfDocument document = new();
    private readonly UAManager access;
    private readonly PageFormat format;
    private readonly Action<Canvas>? furniture;
    private XGraphics? graphics;

    private Canvas(PageFormat format, string title, DateTime drawnAt, Action<Canvas>? furniture, int pages)
    {
        this.format = format;
        this.furniture = furniture;
        Pages = pages;
        document.Info.Title = PlainTitle(title);
        document.Info.CreationDate = drawnAt;
        document.Info.ModificationDate = drawnAt;
        document.Info.Creator = "Adminduk";
        access = UAManager.ForDocument(document);
        access.SetDocumentLanguage("id-ID");
        NewPage();
    }

    /// <summary>Left edge of the writing area.</summary>
    public double Left => format.Margin;

    /// <summary>Right edge of the writing area.</summary>
    public double Right => format.Width - format.Margin;

    /// <summary>Upper edge of the writing area.</summary>
    public double Top => format.Margin;

    /// <summary>Lower edge of the writing area; what stands below is furniture.</summary>
    public double Bottom => format.Height - format.Margin;

    /// <summary>Width of the writing area.</summary>
    public double Width => Right - Left;

    /// <summary>Whole page width.</summary>
    public double PageWidth => format.Width;

    /// <summary>Whole page height.</summary>
    public double PageHeight => format.Height;

    /// <summary>Where the next thing goes, from the top of the page.</summary>
    public double Y { get; set; }

    /// <summary>The current page, from 1.</summary>
    public int Page { get; private set; }

    /// <summary>How many pages the document has.</summary>
    public int Pages { get; }

    /// <summary>
    /// Draws a document. <paramref name="draw"/> runs again when it took more than one page, because page numbers say "of how many",
    /// and for a roll, whose length is known only after the first run.
    /// </summary>
    /// <param name="furniture">Drawn on every page beneath the content: page numbers, draft mark.</param>
    public static byte[] Draw(PageFormat format, string title, DateTime drawnAt, Action<Canvas>? furniture, Action<Canvas> draw)
    {
        PaperSetup.Ensure();
        var roll = format.Height == 0;
        using var first = new Canvas(roll ? format with { Height = PageFormat.Mm(5000) } : format, title, drawnAt, furniture, 1);
        draw(first);
        if (!roll && first.Page == 1)
            return first.Save();
        using var second = new Canvas(roll ? format with { Height = first.Y + format.Margin } : format, title, drawnAt, furniture, first.Page);
        draw(second);
        return second.Save();
    }

    /// <summary>Begins a fresh page with its furniture.</summary>
    public void NewPage()
    {
        graphics?.Dispose();
        var page = document.AddPage();
        page.Width = XUnit.FromPoint(format.Width);
        page.Height = XUnit.FromPoint(format.Height);
        graphics = XGraphics.FromPdfPage(page);
        Page++;
        furniture?.Invoke(this);
        Y = Top;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        graphics?.Dispose();
        document.Dispose();
    }

    // The library copies the title into an XML packet without care for what XML means.
    private static string PlainTitle(string title) =>
        string.Concat(Printable.Clean(title).Select(c => c is '<' or '>' or '&' or '\n' ? ' ' : c));

    private byte[] Save()
    {
        graphics!.Dispose();
        ContentCompression.Apply(document, rawForms);
        using var stream = new MemoryStream(UsualSize);
        document.Save(stream, closeStream: false);
        return stream.ToArray();
    }
}
