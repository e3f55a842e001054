namespace Adminduk.Core.Residents;

/// <summary>What NIK and No. KK share: sixteen digits that people write with blanks, dots or dashes between.</summary>
internal static class SixteenDigits
{
    public static string Strip(string? text) =>
        string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-' or '\'')));

    public static bool Are(string text) => text.Length == 16 && text.All(char.IsAsciiDigit);

    public static int Count(string text) => text.Count(char.IsAsciiDigit);
}
