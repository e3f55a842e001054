using System.Linq.Expressions;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Organisation;

/// <summary>Who holds which post from when to when. Past appointments stay: documents of their time rest on them.</summary>
public sealed class AppointmentService(AdmindukDbContext db, OfficeClock clock, OfficeRegency regency, AdministratorActs acts)
{
    /// <summary>Appoints an officer to a post, as holder or acting.</summary>
    public async Task<Outcome<Guid>> AppointAsync(Actor actor, AppointmentForm form, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return Outcome<Guid>.Fail(allowed.Errors);
        await using var transaction = await db.BeginAsync(ct);
        await LockAsync(p => p.Id == form.PositionId, ct);
        if (await CheckAsync(form, ct) is { } refused) return refused;
        var appointment = Make(form);
        db.Add(appointment);
        await acts.SaveAsync("office.appointed", actor, allowed.Value, "appointment", appointment.Id, null, Snapshot(appointment), ct);
        await transaction.CommitAsync(ct);
        return appointment.Id;
    }

    /// <summary>Sets the last day of an appointment.</summary>
    public async Task<Outcome> EndAsync(Actor actor, Guid id, DateOnly? lastDay, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return allowed;
        await using var transaction = await db.BeginAsync(ct);
        await LockAsync(p => p.Role == Roles.Administrator, ct);
        if (await db.Appointments.SingleOrDefaultAsync(a => a.Id == id, ct) is not { } appointment) return Error.NotFound("organisation.appointment-unknown");
        if (lastDay < appointment.From) return Error.Invalid("To", "organisation.appointment-dates", $"{appointment.From:dd-MM-yyyy}");
        if (lastDay is not null && await IsLastAdministratorAsync(db, clock.Today, id, null, ct)) return Error.Refused("organisation.last-administrator");
        var before = Snapshot(appointment);
        appointment.To = lastDay;
        await acts.SaveAsync("office.appointment-ended", actor, allowed.Value, "appointment", id, before, Snapshot(appointment), ct);
        await transaction.CommitAsync(ct);
        return Outcome.Success;
    }

    /// <summary>Seats an officer at another counter of the unit, or at none.</summary>
    public async Task<Outcome> SeatAsync(Actor actor, Guid id, Guid? counter, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return allowed;
        if (await db.Appointments.SingleOrDefaultAsync(a => a.Id == id, ct) is not { } appointment) return Error.NotFound("organisation.appointment-unknown");
        var unit = await db.Positions.Where(p => p.Id == appointment.PositionId).Select(p => p.UnitId).SingleAsync(ct);
        if (!await CounterFitsAsync(counter, unit, ct)) return Error.Invalid("CounterId", "organisation.counter-unknown");
        var before = Snapshot(appointment);
        appointment.CounterId = counter;
        await acts.SaveAsync("office.seated", actor, allowed.Value, "appointment", id, before, Snapshot(appointment), ct);
        return Outcome.Success;
    }

    internal static Task<bool> HasAdministratorAsync(AdmindukDbContext db, DateOnly today, CancellationToken ct) => (
        from a in db.Appointments
        join p in db.Positions on a.PositionId equals p.Id
        join account in db.Users on a.OfficerId equals account.Id
        where p.Role == Roles.Administrator && !account.Closed && (a.To == null || a.To >= today)
        select a.Id).AnyAsync(ct);

    // The last one who could appoint another, leaving out one appointment or one officer.
    internal static async Task<bool> IsLastAdministratorAsync(AdmindukDbContext db, DateOnly today, Guid? appointment, Guid? officer, CancellationToken ct)
    {
        var administrators = await (
            from a in db.Appointments
            join p in db.Positions on a.PositionId equals p.Id
            join account in db.Users on a.OfficerId equals account.Id
            where p.Role == Roles.Administrator && !account.Closed && a.From <= today && a.To == null
            select new { a.Id, a.OfficerId }).ToListAsync(ct);
        var left = administrators.Where(a => a.Id != appointment && a.OfficerId != officer).ToList();
        return left.Count == 0 && administrators.Count > 0;
    }

    // Writes the rows as they are: whoever decides on the same posts at the same time waits for this decision.
    private Task<int> LockAsync(Expression<Func<Position, bool>> posts, CancellationToken ct) =>
        db.Positions.Where(posts).ExecuteUpdateAsync(s => s.SetProperty(p => p.Code, p => p.Code), ct);

    private async Task<Error?> CheckAsync(AppointmentForm form, CancellationToken ct)
    {
        if (form.From is not { } from) return Error.Invalid("From", "organisation.appointment-from-missing");
        if (form.To < from) return Error.Invalid("To", "organisation.appointment-dates", $"{from:dd-MM-yyyy}");
        if (await db.Officers.SingleOrDefaultAsync(o => o.Id == form.OfficerId, ct) is not { } officer) return Error.NotFound("organisation.officer-unknown");
        if (!officer.Active) return Error.Refused("organisation.officer-left");
        if (await db.Positions.SingleOrDefaultAsync(p => p.Id == form.PositionId, ct) is not { } position)
            return Error.Invalid("PositionId", "organisation.position-unknown");
        if (!await CounterFitsAsync(form.CounterId, position.UnitId, ct)) return Error.Invalid("CounterId", "organisation.counter-unknown");
        return await CheckHoldersAsync(form, position, from, ct);
    }

    private async Task<Error?> CheckHoldersAsync(AppointmentForm form, Position position, DateOnly from, CancellationToken ct)
    {
        var last = form.To ?? DateOnly.MaxValue;
        var others = await db.Appointments.Where(a => a.PositionId == position.Id && a.From <= last && (a.To == null || a.To >= from)).ToListAsync(ct);
        if (others.Exists(a => a.OfficerId == form.OfficerId)) return Error.Refused("organisation.appointment-overlap");
        var alone = position.Role.EndsWith("-head", StringComparison.Ordinal) && !form.Acting;
        if (!alone || others.Find(a => !a.Acting) is not { } holder) return null;
        var name = await db.Officers.Where(o => o.Id == holder.OfficerId).Select(o => o.Name).SingleAsync(ct);
        return Error.Refused("organisation.appointment-held", name);
    }

    private async Task<bool> CounterFitsAsync(Guid? counter, Guid unit, CancellationToken ct) =>
        counter is null || await db.ServiceCounters.AnyAsync(c => c.Id == counter && c.UnitId == unit, ct);

    private Appointment Make(AppointmentForm form) => new()
    {
        Regency = regency.Code,
        Id = Ids.New(clock.Now),
        OfficerId = form.OfficerId,
        PositionId = form.PositionId,
        From = form.From!.Value,
        To = form.To,
        Acting = form.Acting,
        Decree = Names.Blank(form.Decree),
        CounterId = form.CounterId,
    };

    private static object Snapshot(Appointment a) => new { a.OfficerId, a.PositionId, a.From, a.To, a.Acting, a.Decree, a.CounterId };
}
