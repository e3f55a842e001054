using System.Buffers.Binary;
using Adminduk.Core.Common;

namespace Adminduk.Core.Files.Uploads;

/// <summary>
/// Keeps of a JPEG only what draws the picture, without decoding it: place, camera, comments, previews and whatever follows
/// the end go. The picture's orientation is written back alone, since phones turn pictures only by that mark.
/// </summary>
internal static class JpegCleaner
{
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Exif = 0xE1;
    private const byte Adobe = 0xEE;
    private const int MaxScans = 100;

    private static readonly Error Damaged = Error.Refused("files.upload-damaged");
    private static readonly Error CutShort = Error.Refused("files.upload-truncated");

    public static Outcome<ReadOnlyMemory<byte>> Clean(ReadOnlySpan<byte> file)
    {
        var kept = new MemoryStream(file.Length);
        kept.Write([0xFF, 0xD8]);
        var (at, scans, framed) = (2, 0, false);
        while (NextMarker(file, ref at, out var marker))
        {
            if (marker == EndOfImage) return Finish(kept, scans);
            if (Body(file, ref at, out var body) is { } broken) return broken;
            if (IsFrame(marker))
            {
                if ((framed ? Damaged : RefuseFrame(marker, body)) is { } refused) return refused;
                framed = true;
            }

            Keep(kept, marker, body);
            if (marker != StartOfScan) continue;
            if (!framed || ++scans > MaxScans) return Damaged;
            CopyScan(file, ref at, kept);
        }

        return CutShort;
    }

    private static Outcome<ReadOnlyMemory<byte>> Finish(MemoryStream kept, int scans)
    {
        if (scans == 0) return Damaged;
        kept.Write([0xFF, EndOfImage]);
        return (ReadOnlyMemory<byte>)kept.ToArray();
    }

    private static Error? Body(ReadOnlySpan<byte> file, ref int at, out ReadOnlySpan<byte> body)
    {
        body = [];
        if (at + 2 > file.Length) return CutShort;
        var length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
        if (length < 2) return Damaged;
        if (at + length > file.Length) return CutShort;
        body = file.Slice(at + 2, length - 2);
        at += length;
        return null;
    }

    private static bool NextMarker(ReadOnlySpan<byte> file, ref int at, out byte marker)
    {
        marker = 0;
        while (at + 1 < file.Length && file[at] != 0xFF) at++;
        while (at < file.Length && file[at] == 0xFF) at++;
        if (at >= file.Length) return false;
        marker = file[at++];
        return true;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC;

    // Browsers draw baseline, extended and progressive frames; the other kinds are for machines.
    private static Error? RefuseFrame(byte marker, ReadOnlySpan<byte> body) =>
        marker > 0xC2 || body.Length < 6 ? Damaged
        : UploadRules.Pixels(BinaryPrimitives.ReadUInt16BigEndian(body[3..]), BinaryPrimitives.ReadUInt16BigEndian(body[1..]));

    private static void Keep(MemoryStream kept, byte marker, ReadOnlySpan<byte> body)
    {
        if (marker == Exif && ExifOrientation.Find(body) is { } orientation) Write(kept, Exif, ExifOrientation.Alone(orientation));
        else if (marker is >= 0xC0 and <= 0xC4 or StartOfScan or 0xDB or 0xDD) Write(kept, marker, body);
        else if (marker == 0xE0 && body.StartsWith("JFIF\0"u8) && body.Length >= 14) Write(kept, marker, [.. body[..12], 0, 0]);
        else if (marker == Adobe && body.StartsWith("Adobe"u8) && body.Length >= 12) Write(kept, marker, body[..12]);
    }

    private static void Write(MemoryStream kept, byte marker, ReadOnlySpan<byte> body)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(body.Length + 2));
        kept.Write(head);
        kept.Write(body);
    }

    // Picture data runs up to the next marker; FF00 is data and FFD0-FFD7 are restart marks inside it.
    private static void CopyScan(ReadOnlySpan<byte> file, ref int at, MemoryStream kept)
    {
        var start = at;
        while (at < file.Length)
        {
            var next = file[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= file.Length)
            {
                at = file.Length;
                break;
            }

            at += next;
            if (file[at + 1] is not (0x00 or (>= 0xD0 and <= 0xD7))) break;
            at += 2;
        }

        kept.Write(file[start..at]);
    }
}
