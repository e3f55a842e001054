using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents.Matching;

namespace Adminduk.Core.Residents;

/// <summary>Puts many new families with their members into the register at once, with their history and the index of names.</summary>
/// <param name="db">The context; a transaction must be open.</param>
/// <param name="act">The act that brings them in; the caller saves it.</param>
public sealed class RegisterLoader(AdmindukDbContext db, ProcessContext act)
{
    private readonly BulkWriter writer = new(db);
    private readonly IdRun periods = new(act.Now);
    private readonly IdRun memberships = new(act.Now);

    /// <summary>Writes new families. Members hang in <see cref="Family.Members"/> and carry their family's id.</summary>
    /// <param name="families">Families that do not exist yet; their numbers and NIKs are free.</param>
    /// <param name="since">From when they count as living here.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task AddAsync(IReadOnlyCollection<Family> families, DateOnly since, CancellationToken ct)
    {
        await writer.WriteAsync(families, ct);
        await writer.WriteAsync(families.Select(f => Period(f, since)).ToList(), ct);
        await JoinAsync([.. families.SelectMany(f => f.Members)], since, ct);
    }

    /// <summary>Writes new members of families that exist; they carry their family's id.</summary>
    /// <param name="members">People who do not exist yet; their NIKs are free.</param>
    /// <param name="since">From when they count as on the card.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task JoinAsync(List<Resident> members, DateOnly since, CancellationToken ct)
    {
        await writer.WriteAsync(members, ct);
        await writer.WriteAsync(members.ConvertAll(m => m.Rare).OfType<RareElements>().ToList(), ct);
        await writer.WriteAsync(members.ConvertAll(m => Membership(m, since)), ct);
        // In order of the index, so that each of its pages is touched once.
        await writer.WriteAsync(members.SelectMany(NameWords.Of).OrderBy(w => w.Word, StringComparer.Ordinal).ToList(), ct);
        await writer.WriteAsync(members.SelectMany(MatchKeys.Of).OrderBy(k => k.Key).ToList(), ct);
    }

    private AddressPeriod Period(Family family, DateOnly since) => new()
    {
        Id = periods.Next(),
        FamilyId = family.Id,
        Address = family.Address,
        Rt = family.Rt,
        Rw = family.Rw,
        Village = family.Village,
        From = since,
        ProcessId = act.Process.Id,
    };

    private FamilyMembership Membership(Resident member, DateOnly since) => new()
    {
        Id = memberships.Next(),
        ResidentId = member.Id,
        FamilyId = member.FamilyId!.Value,
        Relationship = member.Relationship,
        From = since,
        ProcessId = act.Process.Id,
    };
}
