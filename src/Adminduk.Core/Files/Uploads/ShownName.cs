using System.Globalization;

namespace Adminduk.Core.Files.Uploads;

/// <summary>A file name from a stranger, made safe to show.</summary>
internal static class ShownName
{
    private const int MaxLength = 100;

    /// <summary>The last part of the path, without control and direction marks, at most 100 characters.</summary>
    public static string Of(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var visible = string.Concat(last.Where(IsVisible)).Trim();
        if (visible.Length > MaxLength) visible = visible[^MaxLength..];
        return visible.Length == 0 ? "berkas" : visible;
    }

    private static bool IsVisible(char c) =>
        char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);
}
