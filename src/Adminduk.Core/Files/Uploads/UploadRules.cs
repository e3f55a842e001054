using Adminduk.Core.Common;

namespace Adminduk.Core.Files.Uploads;

/// <summary>What may come in: photographs (JPEG, PNG) and passive PDF files, told by their content, never by their name.</summary>
public static class UploadRules
{
    /// <summary>Largest file: 10 MiB, a phone's photo unshrunk.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Longest side of a picture, pixels.</summary>
    public const int MaxSide = 12_000;

    /// <summary>Most pixels of a picture: an A4 scan at 600 dpi has 35 million.</summary>
    public const long MaxPixels = 40_000_000;

    /// <summary>Checks one file and gives what is to be kept of it, or says why not and what to do.</summary>
    public static Outcome<CheckedUpload> Check(ReadOnlyMemory<byte> content, string name)
    {
        if (content.Length == 0) return Error.Refused("files.upload-empty");
        if (content.Length > MaxBytes) return TooLarge();
        return FileKinds.Of(content.Span) switch
        {
            FileKind.Jpeg => Keep(JpegCleaner.Clean(content.Span), "image/jpeg", name),
            FileKind.Png => Keep(PngCleaner.Clean(content.Span), "image/png", name),
            FileKind.Pdf => Keep(PdfCheck.Check(content.Span), "application/pdf", name),
            FileKind.Heic => Error.Refused("files.upload-heic"),
            FileKind.Zip => Error.Refused("files.upload-zip"),
            FileKind.OtherPicture => Error.Refused("files.upload-other-picture"),
            _ => Error.Refused("files.upload-type"),
        };
    }

    internal static Error TooLarge() => Error.Refused("files.upload-too-large", MaxBytes / 1024 / 1024);

    /// <summary>The refusal of a picture of this size, or null when it is fit.</summary>
    internal static Error? Pixels(long width, long height) =>
        width == 0 || height == 0 ? Error.Refused("files.upload-damaged")
        : width > MaxSide || height > MaxSide || width * height > MaxPixels ? Error.Refused("files.upload-pixels", width, height)
        : null;

    private static Outcome<CheckedUpload> Keep(Outcome<ReadOnlyMemory<byte>> cleaned, string type, string name) =>
        cleaned.Try(out var content) ? new CheckedUpload(content, type, ShownName.Of(name)) : Outcome<CheckedUpload>.Fail(cleaned.Errors);
}
