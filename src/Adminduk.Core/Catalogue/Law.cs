namespace Adminduk.Core.Catalogue;

/// <summary>An entry of the legal register.</summary>
public sealed class Law
{
    /// <summary>Id: <c>uu-23-2006</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Short citation: <c>UU 23/2006</c>.</summary>
    public required string Cite { get; init; }

    /// <summary>What it is about.</summary>
    public required Text Title { get; init; }

    /// <summary>What became of it: changed or replaced by.</summary>
    public Text? Status { get; init; }
}
