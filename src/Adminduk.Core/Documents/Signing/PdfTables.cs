using System.Globalization;
using System.Text;

namespace Adminduk.Core.Documents.Signing;

/// <summary>The classic cross-reference tables of a file, the newest first: where each object stands, and the newest trailer.</summary>
internal sealed class PdfTables
{
    private const int EntryLength = 20;
    private const int OffsetDigits = 10;
    private readonly byte[] file;
    private readonly Dictionary<int, int> offsets = [];

    /// <summary>Reads all tables.</summary>
    public PdfTables(byte[] file)
    {
        this.file = file;
        Newest = Number(Encoding.Latin1.GetString(file.AsSpan(file.AsSpan().LastIndexOf("startxref"u8) + "startxref".Length)));
        Trailer = Read(Newest);
        for (var older = Trailer; Of(older, "/Prev") is { } previous;) older = Read(Number(previous));
    }

    /// <summary>Where the newest table stands.</summary>
    public int Newest { get; }

    /// <summary>Entries of the newest trailer.</summary>
    public IReadOnlyList<(string Name, string Value)> Trailer { get; }

    /// <summary>The dictionary that an object is.</summary>
    public List<(string Name, string Value)> Object(int id) => PdfSyntax.Dictionary(file, offsets[id] + file.AsSpan(offsets[id]).IndexOf("obj"u8) + "obj".Length);

    /// <summary>An entry's value, or null.</summary>
    public static string? Of(IEnumerable<(string Name, string Value)> entries, string name) => entries.FirstOrDefault(e => e.Name == name).Value;

    /// <summary>The number with which a text begins: an offset, or the object that a reference names.</summary>
    public static int Number(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return int.Parse(length < 0 ? text : text[..length], CultureInfo.InvariantCulture);
    }

    private List<(string Name, string Value)> Read(int table)
    {
        var at = PdfSyntax.Next(file, table + "xref".Length);
        while (char.IsAsciiDigit((char)file[at]))
        {
            var head = Encoding.Latin1.GetString(file.AsSpan(at, file.AsSpan(at).IndexOf((byte)'\n'))).Split(' ');
            var (first, count) = (Number(head[0]), Number(head[1]));
            at = PdfSyntax.Next(file, at + head[0].Length + 1 + head[1].Length);
            for (var i = 0; i < count; i++, at += EntryLength)
            {
                if (file[at + 17] == 'n') offsets.TryAdd(first + i, int.Parse(file.AsSpan(at, OffsetDigits), CultureInfo.InvariantCulture));
            }

            at = PdfSyntax.Next(file, at);
        }

        return PdfSyntax.Dictionary(file, at + "trailer".Length);
    }
}
