using System.Globalization;

namespace Adminduk.Core.Cases;

/// <summary>The books of the office.</summary>
public static class Book
{
    /// <summary>Buku registrasi: files taken in.</summary>
    public const string Registration = "registration";

    /// <summary>Registrasi produk: finished products, with the office stamp.</summary>
    public const string Issue = "issue";

    /// <summary>Buku pengambilan: products handed over.</summary>
    public const string Pickup = "pickup";

    /// <summary>Mark of a signature that stands in the paper book.</summary>
    public const string SignedOnPaper = "paper";

    /// <summary>A line's number as people read it: <c>2026/000123</c>.</summary>
    public static string Show(RegisterEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.Year}/{entry.Number:000000}");
}
