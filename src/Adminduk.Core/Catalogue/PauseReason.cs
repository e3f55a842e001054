namespace Adminduk.Core.Catalogue;

/// <summary>A reason for which the clock may stand still.</summary>
public sealed class PauseReason
{
    /// <summary>Id within the service.</summary>
    public required string Id { get; init; }

    /// <summary>The reason.</summary>
    public required Text Text { get; init; }

    /// <summary>What the office does about it.</summary>
    public Text? Mitigation { get; init; }
}
