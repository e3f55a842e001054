namespace Adminduk.Core.Residents.Transfers;

/// <summary>How far a move between two regencies is.</summary>
public enum TransferState
{
    /// <summary>The origin signed the letter; the people still live there.</summary>
    Reserved,

    /// <summary>The destination took them in: they live there. The origin has not settled its card yet.</summary>
    Accepted,

    /// <summary>The origin has settled its card and written the move.</summary>
    Closed,

    /// <summary>Nobody came: the people remained where they were.</summary>
    Cancelled,
}

/// <summary>Why a move did not come about.</summary>
public enum TransferCancellation
{
    /// <summary>The letter ran out.</summary>
    Lapsed,

    /// <summary>The origin took the letter back.</summary>
    Withdrawn,

    /// <summary>Everyone whom it named has died.</summary>
    Died,
}
