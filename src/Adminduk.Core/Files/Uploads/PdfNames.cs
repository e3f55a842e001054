using System.Text;

namespace Adminduk.Core.Files.Uploads;

/// <summary>Reads PDF names (ISO 32000-1 §7.3.5), where any character may hide as <c>#xx</c>.</summary>
internal static class PdfNames
{
    // Longer than any name we look for; the rest of a long name does not matter.
    private const int Longest = 40;

    /// <summary>The name that starts here, after its slash, and how many bytes it takes.</summary>
    public static string Read(ReadOnlySpan<byte> bytes, out int length)
    {
        var name = new StringBuilder(16);
        length = 0;
        while (length < bytes.Length && name.Length < Longest && !EndsName(bytes[length]))
        {
            if (bytes[length] == '#' && length + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[length + 1]) && char.IsAsciiHexDigit((char)bytes[length + 2]))
            {
                name.Append((char)Convert.FromHexString([(char)bytes[length + 1], (char)bytes[length + 2]])[0]);
                length += 3;
            }
            else
            {
                name.Append((char)bytes[length++]);
            }
        }

        return name.ToString();
    }

    private static bool EndsName(byte b) =>
        b is 0 or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' or (byte)' '
            or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';
}
