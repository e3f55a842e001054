using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Adminduk.Bench.Hosts;

namespace Adminduk.Bench;

/// <summary>Bytes that a resident's first visit takes: the page, its styles, scripts, pictures and the typeface, as they travel.</summary>
internal static partial class PageBench
{
    private static readonly string[] Pages = ["/", "/layanan", "/layanan/kartu-keluarga", "/layanan/kartu-keluarga/ajukan", "/lacak", "/verifikasi", "/masuk"];

    /// <summary><c>--engine sqlite</c>.</summary>
    public static async Task RunAsync(Options options)
    {
        using var place = await Workplace.FreshAsync(options, "pages", options.Text("engine", "sqlite"));
        await using var server = await place.ServeAsync();
        Report.Title("pages: first visit of a resident, as a browser asks for it, everything included");
        foreach (var page in Pages)
        {
            using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true }) { BaseAddress = server.Address };
            var (size, text) = await FetchAsync(client, page);
            var files = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var file in Files(text)) files[file] = (await FetchAsync(client, file)).Size;
            foreach (var style in files.Keys.Where(f => f.Contains(".css", StringComparison.Ordinal)).ToList())
            {
                foreach (var font in Fonts((await FetchAsync(client, style)).Text)) files[font] = (await FetchAsync(client, new Uri(new Uri(server.Address, style), font).PathAndQuery)).Size;
            }

            var scripts = files.Where(f => f.Key.Contains(".js", StringComparison.Ordinal)).Sum(f => f.Value);
            Report.Line($"{page}, everything", (size + files.Values.Sum()) / 1000.0, "kB", 60, $"the page alone {size / 1000.0:0.0} kB, {files.Count} files");
            Report.Line("  scripts", scripts / 1000.0, "kB", 15);
        }
    }

    private static async Task<(int Size, string Text)> FetchAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", "gzip, br");
        using var answer = await client.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}");
        using var plain = new MemoryStream();
        await using var packed = Unpack(body, answer.Content.Headers.ContentEncoding);
        await packed.CopyToAsync(plain);
        return (body.Length, Encoding.UTF8.GetString(plain.ToArray()));
    }

    private static Stream Unpack(byte[] body, ICollection<string> encoding) =>
        encoding.Contains("br") ? new BrotliStream(new MemoryStream(body), CompressionMode.Decompress)
        : encoding.Contains("gzip") ? new GZipStream(new MemoryStream(body), CompressionMode.Decompress)
        : new MemoryStream(body);

    private static IEnumerable<string> Files(string page) =>
        Links().Matches(page).Select(m => m.Groups["path"].Value).Where(p => p.StartsWith('/')).Distinct(StringComparer.Ordinal);

    // Letters outside Latin-1 come from a second file that browsers fetch only when a page has such letters.
    private static IEnumerable<string> Fonts(string style) =>
        FontFiles().Matches(style).Select(m => m.Groups["path"].Value.Trim('"', '\'')).Where(p => !p.Contains("latin-ext", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("(?:<link[^>]+rel=\"(?:stylesheet|icon|preload)\"[^>]*href|<script[^>]+src|<img[^>]+src)=\"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"url\((?<path>[^)]+\.woff2[^)]*)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FontFiles();
}
