namespace Adminduk.Core.Files.Uploads;

/// <summary>What a file is, by its first bytes.</summary>
internal enum FileKind
{
    Unknown,
    Jpeg,
    Png,
    Pdf,
    Heic,
    Zip,
    OtherPicture,
}

/// <summary>Tells kinds of files apart by their first bytes.</summary>
internal static class FileKinds
{
    public static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static FileKind Of(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? FileKind.Jpeg
        : content.StartsWith(PngSignature) ? FileKind.Png
        : content.StartsWith("%PDF-"u8) ? FileKind.Pdf
        : IsHeic(content) ? FileKind.Heic
        : content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8) || content.StartsWith("Rar!"u8) ? FileKind.Zip
        : IsOtherPicture(content) ? FileKind.OtherPicture
        : FileKind.Unknown;

    // ISO base media file: 4 bytes length, "ftyp", brand. The brands of HEIF and AVIF pictures.
    private static bool IsHeic(ReadOnlySpan<byte> content) =>
        content.Length >= 12 && content[4..8].SequenceEqual("ftyp"u8)
        && (content[8..].StartsWith("hei"u8) || content[8..].StartsWith("hev"u8) || content[8..].StartsWith("mif1"u8)
            || content[8..].StartsWith("msf1"u8) || content[8..].StartsWith("avif"u8));

    private static bool IsOtherPicture(ReadOnlySpan<byte> content) =>
        content.StartsWith("GIF8"u8) || content.StartsWith("BM"u8) || content.StartsWith("II*\0"u8) || content.StartsWith("MM\0*"u8)
        || (content.Length >= 12 && content.StartsWith("RIFF"u8) && content[8..12].SequenceEqual("WEBP"u8));
}
