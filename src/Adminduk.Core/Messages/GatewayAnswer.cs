namespace Adminduk.Core.Messages;

/// <summary>What a gateway says.</summary>
/// <param name="Verdict">How it went.</param>
/// <param name="Error">The gateway's own words when it did not go well.</param>
public sealed record GatewayAnswer(GatewayVerdict Verdict, string? Error = null)
{
    /// <summary>It went well.</summary>
    public static readonly GatewayAnswer Accepted = new(GatewayVerdict.Accepted);
}

/// <summary>How handing over went.</summary>
public enum GatewayVerdict
{
    /// <summary>Taken; or, in a report, arrived.</summary>
    Accepted,

    /// <summary>This message did not pass now; later it may.</summary>
    TryLater,

    /// <summary>The gateway does not answer: no other message would pass either.</summary>
    Unreachable,

    /// <summary>This message will never pass.</summary>
    Refused,
}
