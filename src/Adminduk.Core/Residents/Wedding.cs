using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>A wedding about to be recorded, as far as form and register tell of it.</summary>
/// <param name="Husband">The husband.</param>
/// <param name="Wife">The wife.</param>
public sealed record Wedding(Betrothed Husband, Betrothed Wife)
{
    /// <summary>Day of the wedding; null before it was given.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Religion of the wedding, code list <c>religion</c>; null before it was given.</summary>
    public int? Religion { get; init; }

    /// <summary>Whether a court gave leave for a marriage under age (dispensasi kawin); null before it was asked.</summary>
    public bool? Dispensation { get; init; }

    /// <summary>Both.</summary>
    public IEnumerable<Betrothed> Both => [Husband, Wife];
}

/// <summary>One of the two who marry.</summary>
/// <param name="Role">Prefix of the form's fields: <c>husband</c>, <c>wife</c>.</param>
/// <param name="Sex">Sex that the law asks of this role.</param>
/// <param name="Nik">NIK as typed; empty before it was given.</param>
/// <param name="Name">Name as typed.</param>
/// <param name="BirthDate">Date of birth as typed; null before it was given.</param>
public sealed record Betrothed(string Role, Sex Sex, [property: Sensitive] string Nik, [property: Sensitive] string Name, DateOnly? BirthDate)
{
    /// <summary>The register entry; null for somebody from another regency, or when it was not looked up.</summary>
    public Resident? Entry { get; init; }

    /// <summary>The field that a refusal points at.</summary>
    public string Field => $"{Role}-nik";

    /// <summary>Name as recorded, or as typed.</summary>
    public string KnownName => Entry?.Name ?? Name;

    /// <summary>Date of birth as recorded, or as typed.</summary>
    public DateOnly? Born => Entry?.BirthDate ?? BirthDate;

    /// <summary>True for somebody who lives here by the register.</summary>
    public bool LivesHere => Entry is { Status: ResidentStatus.Active };
}
