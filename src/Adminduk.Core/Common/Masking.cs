namespace Adminduk.Core.Common;

/// <summary>How 16-digit numbers are shown: grouped for the eye, the middle hidden unless a reveal was logged.</summary>
public static class Masking
{
    // A temporary number stands for a listing and says nothing of its holder.
    private const string Temporary = "NS-";

    /// <summary><c>2101 •••• •••• 0007</c>; a temporary number is shown whole.</summary>
    public static string Mask(string number) =>
        number.StartsWith(Temporary, StringComparison.Ordinal) ? number : number.Length == 16 ? $"{number[..4]} •••• •••• {number[12..]}" : new string('•', number.Length);

    /// <summary><c>2101 0147 0590 0007</c>.</summary>
    public static string Group(string number) =>
        string.Join(' ', number.Chunk(4).Select(c => new string(c)));

    /// <summary><c>B••• S••••••</c>: enough to compare with a paper in hand, too little to learn a name.</summary>
    public static string Name(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0] + new string('•', w.Length - 1)));
}
