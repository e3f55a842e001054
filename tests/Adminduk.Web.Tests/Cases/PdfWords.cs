using Adminduk.Testing;

namespace Adminduk.Web.Tests.Cases;

/// <summary>Reads a PDF that a page answered with.</summary>
internal static class PdfWords
{
    /// <summary>Its words with one blank between them.</summary>
    public static async Task<string> WordsAsync(this HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/pdf");
        var folder = TestFolders.Make();
        try
        {
            var file = Path.Combine(folder, "a.pdf");
            await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            return string.Join(' ', (await ExternalTool.OutputOfAsync("pdftotext", file, "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            TestFolders.Remove(folder);
        }
    }
}
