using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <summary>Takes KTP-el through their life, each state with time and source. Joins the caller's transaction and does not save.</summary>
/// <param name="clock">The office's clock.</param>
public sealed class IdCardService(OfficeClock clock)
{
    /// <summary>The source of facts that this office makes itself.</summary>
    public const string OfficeSource = "office";

    private const int LongestNote = 300;

    /// <summary>Records that a card reached a state.</summary>
    public async Task<Outcome<Resident>> MoveAsync(AdmindukDbContext db, ProcessContext process, IdCardStep step, CancellationToken ct)
    {
        if (await db.Residents.FirstOrDefaultAsync(r => r.Id == step.ResidentId, ct) is not { } resident)
            return Error.NotFound("residents.unknown-resident");
        if (step.At > process.Now) return Error.Invalid("at", "residents.id-card-time-ahead");
        if (step.Note?.Length > LongestNote) return Error.Invalid("note", "residents.id-card-note-too-long", LongestNote);
        var from = resident.IdCard;
        var moved = resident.SetIdCard(step.To, clock.DateOf(process.Now));
        if (!moved.Ok) return Outcome<Resident>.Fail(moved.Errors);
        Write(db, process, step);
        process.Record(
            "id-card.moved", "resident", resident.Id, new { IdCard = from.ToString() }, new { IdCard = step.To.ToString(), step.Source, step.Note });
        return resident;
    }

    private static void Write(AdmindukDbContext db, ProcessContext process, IdCardStep step) => db.IdCardEvents.Add(new IdCardEvent
    {
        Regency = db.Regency,
        Id = Ids.New(process.Now),
        ResidentId = step.ResidentId,
        Status = step.To,
        At = step.At ?? process.Now,
        Source = step.Source,
        Note = step.Note,
        ProcessId = process.Process.Id,
    });
}
