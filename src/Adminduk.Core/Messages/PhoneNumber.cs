namespace Adminduk.Core.Messages;

/// <summary>Phone numbers as people write them, brought to the international form that gateways take.</summary>
public static class PhoneNumber
{
    private const int Shortest = 8;
    private const int Longest = 15;

    /// <summary><c>0812-3456-7890</c> and <c>62 812 3456 7890</c> become <c>+6281234567890</c>; null when it is no number.</summary>
    public static string? Normalise(string written)
    {
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        if (written.Any(char.IsLetter) || digits.Length is < Shortest or > Longest) return null;
        if (written.TrimStart().StartsWith('+')) return "+" + digits;
        return digits switch
        {
            ['0', '0', .. var abroad] => "+" + abroad,
            ['0', .. var home] => "+62" + home,
            ['6', '2', ..] => "+" + digits,
            ['8', ..] => "+62" + digits,
            _ => null,
        };
    }
}
