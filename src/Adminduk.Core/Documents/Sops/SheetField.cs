namespace Adminduk.Core.Documents.Sops;

/// <summary>A label with its value.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">Null or empty: not yet given, and shown so.</param>
public sealed record SheetField(string Label, string? Value)
{
    /// <summary>The value, or that there is none yet.</summary>
    internal string Shown => string.IsNullOrWhiteSpace(Value) ? "(belum diberikan)" : Value;
}
