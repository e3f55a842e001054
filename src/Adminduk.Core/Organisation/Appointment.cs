using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>An officer holds a post from one day to another, as holder or acting for the holder.</summary>
public sealed class Appointment : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Who.</summary>
    public Guid OfficerId { get; init; }

    /// <summary>Which post.</summary>
    public Guid PositionId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly From { get; init; }

    /// <summary>Last day; null = until further notice.</summary>
    public DateOnly? To { get; set; }

    /// <summary>True for an acting officer (Plt./Plh.).</summary>
    public bool Acting { get; init; }

    /// <summary>The decree it rests on.</summary>
    public string? Decree { get; init; }

    /// <summary>The counter where the officer sits, if any.</summary>
    public Guid? CounterId { get; set; }

    /// <summary>True when it is in force on that day.</summary>
    public bool InForceOn(DateOnly day) => From <= day && (To is null || day <= To);
}
