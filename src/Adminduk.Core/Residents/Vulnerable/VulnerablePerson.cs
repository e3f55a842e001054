using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>Somebody listed in a data collection: a resident of the register, or a person described until the register entry is found or made.</summary>
public sealed class VulnerablePerson : IRegional, IVersioned, IAudited
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The data collection.</summary>
    public Guid SurveyId { get; init; }

    /// <summary>The register entry, once known.</summary>
    public Guid? ResidentId { get; internal set; }

    /// <summary>Nomor sementara of a person listed without a NIK; it stays after the merge, so that old papers lead to the entry.</summary>
    [Sensitive]
    public string? TemporaryNumber { get; init; }

    /// <summary>Name as listed, capitals.</summary>
    [Sensitive]
    public required string Name { get; init; }

    /// <summary>Name for searching; see <see cref="NameKey"/>.</summary>
    public required string SearchName { get; init; }

    /// <summary>Jenis kelamin.</summary>
    public Sex Sex { get; init; }

    /// <summary>Tempat lahir; empty when not known.</summary>
    public string BirthPlace { get; init; } = "";

    /// <summary>Tanggal lahir; null when not known.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Which papers were lost, by whom the person is known, and what else helps to identify.</summary>
    [Sensitive]
    public string? Remark { get; init; }

    /// <summary>When listed, UTC.</summary>
    public DateTime ListedAt { get; init; }

    /// <summary>Day on which the temporary number went over into the register entry, office date.</summary>
    public DateOnly? MergedOn { get; internal set; }

    /// <inheritdoc/>
    public long Version { get; internal set; }

    /// <summary>Ties the listed person to the register entry, once and for all.</summary>
    internal Outcome MergeInto(Resident resident, DateOnly day)
    {
        if (ResidentId is not null) return Error.Refused("residents.vulnerable-merged-already");
        if (resident.Status == ResidentStatus.Duplicate) return resident.NotLivingHere();
        (ResidentId, MergedOn) = (resident.Id, day);
        return Outcome.Success;
    }
}
