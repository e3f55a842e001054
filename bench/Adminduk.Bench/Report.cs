namespace Adminduk.Bench;

/// <summary>Prints figures: what was measured, its bar, and the limit that the machine itself sets.</summary>
internal static class Report
{
    /// <summary>Begins a table.</summary>
    public static void Title(string text) => Console.WriteLine($"\n{text}\n{new string('-', text.Length)}\n{"",-52} {"measured",12}   {"bar",-14} limit beside it");

    /// <summary>One figure; smaller is better.</summary>
    /// <param name="what">What was measured.</param>
    /// <param name="value">The figure.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="bar">What it must not pass; null where there is no bar.</param>
    /// <param name="limit">The same without the product.</param>
    public static void Line(string what, double value, string unit, double? bar = null, string limit = "")
    {
        var verdict = bar is null ? "" : value <= bar ? $"<= {bar:0.###} ok" : $"<= {bar:0.###} MISSED";
        Console.WriteLine($"{what,-52} {value,9:0.00} {unit,-4} {verdict,-14} {limit}");
    }

    /// <summary>A finding that must hold.</summary>
    public static void Fact(string what, bool holds, string detail = "") => Console.WriteLine($"{what,-52} {(holds ? "holds" : "BROKEN"),12}   {detail}");

    /// <summary>A remark.</summary>
    public static void Note(string text) => Console.WriteLine($"  {text}");

    /// <summary>What runs now; on the error stream, so that tables stay clean.</summary>
    public static void Progress(string text) => Console.Error.Write($"\r{text,-100}");
}
