using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Temporary;

/// <summary>Keeps those who live here for a time. Joins the caller's transaction and does not save.</summary>
/// <param name="clock">The office's clock.</param>
public sealed class TemporaryStays(OfficeClock clock)
{
    /// <summary>Records a foreign citizen's stay; a NIK is given with the first one.</summary>
    public async Task<Outcome<TemporaryStay>> RecordForeignAsync(AdmindukDbContext db, ProcessContext process, StayDraft draft, CancellationToken ct)
    {
        if (await RunningAsync(db, draft, ct) is { } refusal) return refusal;
        var home = draft.Home.InRegency(db.Regency);
        if (!home.Try(out var address)) return Outcome<TemporaryStay>.Fail(home.Errors);
        var number = await NumberAsync(db, draft, address, ct);
        if (!number.Try(out var nik)) return Outcome<TemporaryStay>.Fail(number.Errors);
        await EndOthersAsync(db, process, draft, ct);
        return Add(db, process, StayKind.Foreign, draft with { Nik = nik, Home = address });
    }

    /// <summary>Records a resident of another address who lives here for at most a year.</summary>
    public async Task<Outcome<TemporaryStay>> RecordNonpermanentAsync(AdmindukDbContext db, ProcessContext process, StayDraft draft, CancellationToken ct)
    {
        if (await RunningAsync(db, draft, ct) is { } refusal) return refusal;
        var home = draft.Home.InRegency(db.Regency);
        if (!home.Try(out var address)) return Outcome<TemporaryStay>.Fail(home.Errors);
        await EndOthersAsync(db, process, draft, ct);
        return Add(db, process, StayKind.Nonpermanent, draft with { Home = address });
    }

    /// <summary>The refusal when the same person is recorded at the same address for the same days already; null for nothing.</summary>
    public static async Task<Error?> RunningAsync(AdmindukDbContext db, StayDraft draft, CancellationToken ct)
    {
        var (village, address) = (draft.Home.Village, draft.Home.Address.Trim());
        var running = await Overlapping(db.TemporaryStays.AsNoTracking(), draft).Where(s => s.Village == village && s.Address == address).OrderByDescending(s => s.Until).FirstOrDefaultAsync(ct);
        return running is null ? null : Error.Refused("residents.stay-recorded", running.Name, running.Until);
    }

    // Who reports another address has left the one before.
    private async Task EndOthersAsync(AdmindukDbContext db, ProcessContext process, StayDraft draft, CancellationToken ct)
    {
        var today = clock.DateOf(process.Now);
        foreach (var stay in await Overlapping(db.TemporaryStays, draft).Where(s => s.Until > today).ToListAsync(ct))
        {
            process.Record("stay.ended", "temporary-stay", stay.Id, new { stay.Until }, new { Until = today });
            stay.Until = today;
        }
    }

    private static IQueryable<TemporaryStay> Overlapping(IQueryable<TemporaryStay> stays, StayDraft draft) => Same(stays, draft).Where(s => s.Until > draft.Since && s.Since < draft.Until);

    private async Task<Outcome<string>> NumberAsync(AdmindukDbContext db, StayDraft draft, HomeAddress home, CancellationToken ct)
    {
        if (draft.Nik.Length > 0) return draft.Nik;
        if (await Same(db.TemporaryStays.AsNoTracking(), draft).Select(s => s.Nik).FirstOrDefaultAsync(ct) is { } known) return known;
        if (draft.Sex is not { } sex) return Error.Invalid("foreigner-sex", "residents.sex-missing");
        if (draft.BirthDate is not { } born || born > clock.Today) return Error.Invalid("foreigner-birth-date", "residents.birth-date-missing");
        var given = await NikAllocator.NextAsync(db, RegionCode.Parse(home.Village), born, sex, ct);
        return given.Try(out var nik) ? nik.Value : Outcome<string>.Fail(given.Errors);
    }

    // A foreign citizen is known by the passport of a country until there is a NIK.
    private static IQueryable<TemporaryStay> Same(IQueryable<TemporaryStay> stays, StayDraft draft) => draft.Nik.Length > 0
        ? stays.Where(s => s.Nik == draft.Nik)
        : stays.Where(s => s.PassportNumber != null && s.PassportNumber == draft.PassportNumber && s.Origin == draft.Origin);

    private static TemporaryStay Add(AdmindukDbContext db, ProcessContext process, StayKind kind, StayDraft draft)
    {
        var stay = new TemporaryStay
        {
            Regency = db.Regency,
            Id = Ids.New(process.Now),
            Kind = kind,
            Nik = draft.Nik,
            Name = NameRules.Normalise(draft.Name),
            Sex = draft.Sex,
            BirthDate = draft.BirthDate,
            Origin = draft.Origin,
            PassportNumber = draft.PassportNumber,
            PermitNumber = draft.PermitNumber,
            Address = draft.Home.Address,
            Village = draft.Home.Village,
            Rt = draft.Home.Rt,
            Rw = draft.Home.Rw,
            Since = draft.Since,
            Until = draft.Until,
            Purpose = draft.Purpose,
            CaseId = draft.CaseId,
            ProcessId = process.Process.Id,
        };
        db.TemporaryStays.Add(stay);
        process.Record(kind == StayKind.Foreign ? "stay.foreign-recorded" : "stay.nonpermanent-recorded", "temporary-stay", stay.Id, null, new { Kind = kind.ToString(), stay.Nik, stay.Name, stay.Village, stay.Since, stay.Until });
        return stay;
    }
}
