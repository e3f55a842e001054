namespace Adminduk.Core.Catalogue;

/// <summary>Why an office chose as it did, where law and SOP differ.</summary>
public sealed class SwitchNote
{
    /// <summary>Switch.</summary>
    public required string Switch { get; init; }

    /// <summary>Explanation.</summary>
    public required Text Note { get; init; }
}
