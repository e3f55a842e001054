using System.Collections.Concurrent;
using PdfSharp.Fonts;

namespace Adminduk.Core.Documents.Paper;

/// <summary>Every family name leads to the embedded Plus Jakarta Sans: paper looks the same on every machine.</summary>
internal sealed class PaperFontResolver : IFontResolver
{
    private const string Folder = "Adminduk.Core.Documents.Fonts.PlusJakartaSans_";
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) =>
        new(bold ? "700Bold" : "400Regular");

    public byte[]? GetFont(string faceName) => files.GetOrAdd(faceName, Read);

    private static byte[] Read(string face)
    {
        using var stream = typeof(PaperFontResolver).Assembly.GetManifestResourceStream($"{Folder}{face}.ttf")
            ?? throw new InvalidOperationException($"Font {face} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
