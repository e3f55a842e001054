using Adminduk.Core.Common;

namespace Adminduk.Core.Files.Uploads;

/// <summary>
/// Lets a PDF through when it only shows pages: no programs, no files inside, no forms that send, no password.
/// Names are looked for in the whole file and in its compressed object streams, written plainly or with <c>#xx</c>.
/// </summary>
internal static class PdfCheck
{
    private static readonly string[] Active =
        ["JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "XFA", "SubmitForm", "ImportData", "GoToE", "Rendition"];

    private static readonly Error Refused = Error.Refused("files.upload-pdf-active");

    public static Outcome<ReadOnlyMemory<byte>> Check(ReadOnlySpan<byte> file)
    {
        var end = file.LastIndexOf("%%EOF"u8);
        if (end < 0) return Error.Refused("files.upload-truncated");
        var pdf = file[..(end + 5)].ToArray();
        if (Judge(pdf, out var named) is { } plain) return plain;
        if (PdfObjectStreams.Read(pdf, named) is not { } inner) return Refused;
        foreach (var stream in inner)
        {
            if (Judge(stream, out _) is { } hidden) return hidden;
        }

        return (ReadOnlyMemory<byte>)pdf;
    }

    private static Error? Judge(ReadOnlySpan<byte> bytes, out int objectStreams)
    {
        objectStreams = 0;
        for (var at = bytes.IndexOf((byte)'/'); at >= 0;)
        {
            var name = PdfNames.Read(bytes[(at + 1)..], out var length);
            var rest = bytes[(at + 1 + length)..];
            if (Refusal(name, rest) is { } refused) return refused;
            if (name == PdfObjectStreams.Name) objectStreams++;
            var next = rest.IndexOf((byte)'/');
            at = next < 0 ? -1 : at + 1 + length + next;
        }

        return null;
    }

    private static Error? Refusal(string name, ReadOnlySpan<byte> rest) =>
        name == "Encrypt" ? Error.Refused("files.upload-pdf-locked")
        : Active.Contains(name) || (name == "OpenAction" && !OnlyPlaces(rest)) ? Refused
        : null;

    // Many programs note at which page to open: a destination written as an array, which does nothing else.
    private static bool OnlyPlaces(ReadOnlySpan<byte> after) => after.TrimStart(" \t\r\n\f\0"u8) is [(byte)'[', ..];
}
