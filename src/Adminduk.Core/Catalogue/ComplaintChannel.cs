namespace Adminduk.Core.Catalogue;

/// <summary>A way to complain.</summary>
public sealed class ComplaintChannel
{
    /// <summary>Kind: SMS Center, kotak saran.</summary>
    public required Text Name { get; init; }

    /// <summary>Number or place.</summary>
    public required Text Where { get; init; }
}
