using System.Buffers.Binary;

namespace Adminduk.Core.Files.Uploads;

/// <summary>The one Exif field worth keeping: how the picture is turned (Exif 2.3 tag 0x0112).</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int HeadSize = 6;

    /// <summary>2 to 8 when the segment says the picture is turned or mirrored, otherwise null.</summary>
    public static byte? Find(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < HeadSize + 8 || !segment.StartsWith("Exif\0\0"u8)) return null;
        var tiff = segment[HeadSize..];
        var big = tiff.StartsWith("MM"u8);
        var directory = Read32(tiff[4..], big);
        if (directory > tiff.Length - 2) return null;
        var entries = tiff[(int)directory..];
        int count = Read16(entries, big);
        for (var i = 0; i < count && (i * 12) + 14 <= entries.Length; i++)
        {
            var entry = entries.Slice(2 + (i * 12), 12);
            if (Read16(entry, big) == Tag) return Read16(entry[8..], big) is >= 2 and <= 8 and var turned ? (byte)turned : null;
        }

        return null;
    }

    /// <summary>An Exif segment that says nothing else.</summary>
    public static byte[] Alone(byte orientation) =>
    [
        .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, // big-endian TIFF, first directory at 8
        0, 1, // one entry
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, // orientation, SHORT, one value
        0, 0, 0, 0, // no further directory
    ];

    private static ushort Read16(ReadOnlySpan<byte> at, bool big) =>
        big ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);

    private static uint Read32(ReadOnlySpan<byte> at, bool big) =>
        big ? BinaryPrimitives.ReadUInt32BigEndian(at) : BinaryPrimitives.ReadUInt32LittleEndian(at);
}
