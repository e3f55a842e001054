using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Adminduk.Core.Tests.Files.Uploads;

/// <summary>Files as they come from people, built byte by byte.</summary>
internal static class Samples
{
    public static readonly byte[] GpsText = Encoding.ASCII.GetBytes("GPS 0.9186 S 104.4466 E");

    public static byte[] Jpeg(int width = 640, int height = 480, byte[]? exif = null, byte[]? after = null, byte frame = 0xC0) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 72, 0, 72, 0, 0]),
        .. exif is null ? [] : Segment(0xE1, exif),
        .. Segment(0xE2, "ICC_PROFILE"u8.ToArray()),
        .. Segment(0xFE, "taken by a phone"u8.ToArray()),
        .. Segment(0xDB, new byte[65]),
        .. Segment(frame, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xC4, new byte[20]),
        .. Scan,
        0xFF, 0xD9,
        .. after ?? [],
    ];

    /// <summary>A scan with stuffed FF bytes and a restart mark inside.</summary>
    public static byte[] Scan => [.. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0x78];

    /// <summary>An Exif segment in either byte order, with a camera's text behind the directory.</summary>
    public static byte[] Exif(ushort orientation, bool big) =>
    [
        .. "Exif\0\0"u8, .. big ? "MM\0*"u8 : "II*\0"u8, .. N32(8, big), .. N16(2, big),
        .. N16(0x010F, big), .. N16(2, big), .. N32(4, big), .. "HP1\0"u8,
        .. N16(0x0112, big), .. N16(3, big), .. N32(1, big), .. N16(orientation, big), 0, 0,
        .. N32(0, big), .. GpsText,
    ];

    public static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    public static byte[] Png(int width = 640, int height = 480, byte[]? after = null) =>
    [
        .. PngHead(width, height), .. Chunk("tEXt", GpsText), .. Chunk("IDAT", new byte[50]), .. Chunk("IEND", []), .. after ?? [],
    ];

    public static byte[] PngHead(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        header[9] = 2;
        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", header)];
    }

    public static byte[] Chunk(string type, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. body];
        return [.. N32(body.Length, big: true), .. named, .. N32((int)Adminduk.Core.Files.Uploads.Crc32.Of(named), big: true)];
    }

    public static byte[] Pdf(string objects = "", byte[]? after = null) =>
    [
        .. Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R {objects}>>\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF"),
        .. after ?? [],
    ];

    public static byte[] PdfWithObjectStream(string hidden, string dictionary = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode")
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(Encoding.Latin1.GetBytes(hidden));
        return
        [
            .. Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n3 0 obj\n<<{dictionary}/Length {packed.Length}>>\nstream\r\n"),
            .. packed.ToArray(),
            .. "\nendstream\nendobj\nstartxref\n0\n%%EOF\n"u8,
        ];
    }

    public static byte[] Zip()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("../../etc/passwd").Open();
            entry.Write("x"u8);
        }

        return file.ToArray();
    }

    private static byte[] N16(int value, bool big) => big ? [(byte)(value >> 8), (byte)value] : [(byte)value, (byte)(value >> 8)];

    private static byte[] N32(int value, bool big)
    {
        var bytes = new byte[4];
        if (big) BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        else BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
