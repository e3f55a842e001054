using Adminduk.Core.Acts;
using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Files;
using Adminduk.Core.Files.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Registers;

/// <summary>Keeps the archive of the acts: where their paper lies, its scans, and a record of every look at whole numbers.</summary>
public sealed class ActDesk(AdmindukDbContext db, OfficeClock clock, IFileStore files)
{
    private const int LongestPlace = 40;
    private const int ShortestReason = 10;

    /// <summary>Says where an act's paper lies.</summary>
    public async Task<Outcome> ShelveAsync(Guid id, ArchivePlace place, Actor actor, CancellationToken ct)
    {
        var access = ActAccess.Keep(actor, db.Regency);
        if (!access.Try(out var grant)) return access;
        if (place.TooLong(LongestPlace) is { } field) return Error.Invalid(field, "cases.act-place-too-long", LongestPlace);
        if (await db.Acts.FirstOrDefaultAsync(a => a.Id == id, ct) is not { } act) return Error.NotFound("cases.act-unknown");
        act.Shelve(place.Room, place.Cabinet, place.Box, place.Sheet, db.Begin("act.shelved", actor, clock.Now, grant, id));
        await db.SaveChangesAsync(ct);
        return Outcome.Success;
    }

    /// <summary>Attaches a scanned sheet that lies in the file store.</summary>
    public async Task<Outcome> AttachAsync(Guid id, StoredUpload upload, Actor actor, CancellationToken ct)
    {
        var access = ActAccess.Keep(actor, db.Regency);
        if (!access.Try(out var grant)) return access;
        if (!await db.Acts.AnyAsync(a => a.Id == id, ct)) return Error.NotFound("cases.act-unknown");
        var process = db.Begin("act.scanned", actor, clock.Now, grant, id);
        db.Add(new ActScan { Regency = db.Regency, Id = Ids.New(clock.Now), ActId = id, Hash = upload.Hash, ContentType = upload.ContentType, Name = upload.Name, Size = upload.Size, At = clock.Now, By = actor.Name });
        process.Record("act.scanned", "act", id, null, new { upload.Hash, upload.ContentType });
        await db.SaveChangesAsync(ct);
        return Outcome.Success;
    }

    /// <summary>A scanned sheet for an officer who reads the books.</summary>
    /// <exception cref="FileDamagedException">The row is there, its file is not or is damaged.</exception>
    public async Task<Outcome<OpenedAttachment>> OpenScanAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (!ActAccess.Allows(actor, db.Regency) || await db.Set<ActScan>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct) is not { } scan) return Error.NotFound("cases.attachment-unknown");
        var content = await files.GetAsync(scan.Hash, ct) ?? throw new FileDamagedException($"File {scan.Hash} of scan {id} is missing.");
        return new OpenedAttachment(scan.Name, scan.ContentType, content);
    }

    /// <summary>Records that an officer looked at the whole numbers of an act, and why. Only afterwards may a page show them.</summary>
    public async Task<Outcome> RevealAsync(Guid id, string? reason, Actor actor, CancellationToken ct)
    {
        var access = ActAccess.Read(actor, db.Regency);
        if (!access.Try(out var grant)) return access;
        if ((reason ?? "").Trim().Length < ShortestReason) return Error.Invalid("reason", "residents.reveal-reason-short", ShortestReason);
        var process = db.Begin("act.numbers-revealed", actor, clock.Now, grant, id, reason: reason!.Trim());
        process.Record("act.numbers-revealed", "act", id, null, new { Members = "Nik" });
        await db.SaveChangesAsync(ct);
        return Outcome.Success;
    }
}

/// <summary>Where an act's paper lies.</summary>
/// <param name="Room">Room.</param>
/// <param name="Cabinet">Cabinet.</param>
/// <param name="Box">Box.</param>
/// <param name="Sheet">Sheet.</param>
public sealed record ArchivePlace(string? Room, string? Cabinet, string? Box, string? Sheet)
{
    /// <summary>The place in one line; empty where nothing is known.</summary>
    public override string ToString() => string.Join(", ", new[] { Room, Cabinet, Box, Sheet }.OfType<string>());

    /// <summary>The form field that holds more than fits; null when none does.</summary>
    public string? TooLong(int most) =>
        Room?.Length > most ? nameof(Room) : Cabinet?.Length > most ? nameof(Cabinet) : Box?.Length > most ? nameof(Box) : Sheet?.Length > most ? nameof(Sheet) : null;
}
