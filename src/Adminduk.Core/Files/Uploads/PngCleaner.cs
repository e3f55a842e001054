using System.Buffers.Binary;
using Adminduk.Core.Common;

namespace Adminduk.Core.Files.Uploads;

/// <summary>Keeps of a PNG only the chunks that draw the picture; texts, times, Exif and whatever follows the end go.</summary>
internal static class PngCleaner
{
    private static readonly string[] Drawing = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "sRGB", "cHRM", "pHYs", "sBIT", "bKGD"];

    private static readonly Error Damaged = Error.Refused("files.upload-damaged");
    private static readonly Error CutShort = Error.Refused("files.upload-truncated");

    public static Outcome<ReadOnlyMemory<byte>> Clean(ReadOnlySpan<byte> file)
    {
        var kept = new MemoryStream(file.Length);
        kept.Write(FileKinds.PngSignature);
        var (at, drawn) = (8, false);
        while (true)
        {
            if (at + 12 > file.Length) return CutShort;
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > int.MaxValue) return Damaged;
            if (length > file.Length - at - 12) return CutShort;
            var chunk = file.Slice(at, 12 + (int)length);
            var type = System.Text.Encoding.ASCII.GetString(chunk[4..8]);
            if (at == 8 && RefuseHeader(type, chunk) is { } refused) return refused;
            if (Crc32.Of(chunk[4..^4]) != BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..])) return Damaged;
            if (Drawing.Contains(type)) kept.Write(chunk);
            drawn |= type == "IDAT";
            if (type == "IEND") return drawn ? (ReadOnlyMemory<byte>)kept.ToArray() : Damaged;
            at += chunk.Length;
        }
    }

    private static Error? RefuseHeader(string type, ReadOnlySpan<byte> chunk) =>
        type != "IHDR" || chunk.Length != 25 ? Damaged
        : UploadRules.Pixels(BinaryPrimitives.ReadUInt32BigEndian(chunk[8..]), BinaryPrimitives.ReadUInt32BigEndian(chunk[12..]));
}
