using System.Xml.Linq;
using Adminduk.Core.Documents.Qr;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Documents;

/// <summary>A drawn PDF seen through the tools that an outsider would use.</summary>
internal sealed class DrawnPdf(byte[] bytes) : IDisposable
{
    private readonly TempFolder folder = new();

    private string Path => File.Exists(folder["a.pdf"]) ? folder["a.pdf"] : folder.Put("a.pdf", bytes);

    /// <summary>Its text, laid out.</summary>
    public Task<string> TextAsync() => ExternalTool.OutputOfAsync("pdftotext", "-layout", Path, "-");

    /// <summary>Its words, each line and each run of blanks one blank, so that wrapping does not matter.</summary>
    public async Task<string> WordsAsync() =>
        string.Join(' ', (await ExternalTool.OutputOfAsync("pdftotext", Path, "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of one page with the middle of each, in points from the left.</summary>
    public async Task<IReadOnlyList<(string Text, double Middle)>> PlacedWordsAsync(int page)
    {
        var boxes = XDocument.Parse(await ExternalTool.OutputOfAsync("pdftotext", "-bbox", "-f", $"{page}", "-l", $"{page}", Path, "-"));
        return [.. boxes.Descendants().Where(e => e.Name.LocalName == "word").Select(e => (e.Value, ((double)e.Attribute("xMin")! + (double)e.Attribute("xMax")!) / 2))];
    }

    /// <summary>pdfinfo.</summary>
    public Task<string> InfoAsync() => ExternalTool.OutputOfAsync("pdfinfo", Path);

    /// <summary>pdffonts without its two head lines.</summary>
    public async Task<string[]> FontsAsync() =>
        (await ExternalTool.OutputOfAsync("pdffonts", Path)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

    /// <summary>Exit code of qpdf --check: 0 without any warning.</summary>
    public async Task<int> CheckAsync() => (await ExternalTool.RunAsync("qpdf", "--check", Path)).ExitCode;

    /// <summary>All objects, uncompressed.</summary>
    public async Task<string> ObjectsAsync()
    {
        await ExternalTool.RunAsync("qpdf", "--qdf", "--object-streams=disable", Path, folder["b.pdf"]);
        return System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(folder["b.pdf"]));
    }

    /// <summary>What a scanner reads from its first page at 150 dots per inch; empty when there is no code.</summary>
    public async Task<string> ScanAsync()
    {
        await ExternalTool.OutputOfAsync("pdftoppm", "-r", "150", "-png", "-singlefile", Path, folder["page"]);
        return (await ExternalTool.RunAsync("zbarimg", "-q", "--raw", folder["page.png"])).Output.TrimEnd('\n');
    }

    /// <summary>The office's own reading of the code.</summary>
    public async Task<QrClaims> ClaimsAsync(QrKey key) =>
        DocumentQr.Verify(await ScanAsync(), id => id == key.Id ? key : null, PaperSamples.Now).Value;

    public void Dispose() => folder.Dispose();
}
