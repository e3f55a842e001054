namespace Adminduk.Core.Common;

/// <summary>The regency this installation keeps: the first part of every key.</summary>
/// <param name="Code">Four digits: 2101.</param>
public sealed record OfficeRegency(int Code)
{
    /// <summary>Reads <c>21.01</c>.</summary>
    public static OfficeRegency Parse(string dotted) => new((int.Parse(dotted[..2]) * 100) + int.Parse(dotted[3..5]));

    /// <summary>The dotted code: <c>21.01</c>.</summary>
    public string Dotted => $"{Code / 100:00}.{Code % 100:00}";
}
