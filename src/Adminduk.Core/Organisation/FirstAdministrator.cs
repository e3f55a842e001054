using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Organisation;

/// <summary>The account that a command makes in an empty office; every other is made on the pages.</summary>
public sealed class FirstAdministrator(AdmindukDbContext db, OfficeClock clock, OfficeRegency regency, OfficeName office, OfficerService officers)
{
    /// <summary>Makes unit, post, officer, appointment and account; refuses once somebody is administrator.</summary>
    /// <param name="login">User name.</param>
    /// <param name="name">The person's name.</param>
    /// <param name="ct">Cancels the act.</param>
    public async Task<Outcome<NewAccount>> AddAsync(string login, string name, CancellationToken ct)
    {
        if (await AppointmentService.HasAdministratorAsync(db, clock.Today, ct)) return Error.Refused("organisation.administrator-exists");
        var added = await officers.AddAsync(Actor.System, null, new OfficerForm(name, null, login, null), ct);
        if (!added.Ok) return added;
        db.Add(new Appointment { Id = Ids.New(clock.Now), OfficerId = added.Value.Id, PositionId = await PositionAsync(ct), From = clock.Today });
        await db.SaveChangesAsync(ct);
        return added;
    }

    private async Task<Guid> PositionAsync(CancellationToken ct)
    {
        if (await db.Positions.Where(p => p.Role == Roles.Administrator).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(ct) is { } known) return known;
        var unit = await db.Units.Where(u => u.Area == regency.Dotted && u.ParentId == null).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(ct) ?? AddUnit();
        var position = new Position { Id = Ids.New(clock.Now), UnitId = unit, Code = Roles.Administrator, Title = "Administrator Aplikasi", Role = Roles.Administrator };
        db.Add(position);
        return position.Id;
    }

    private Guid AddUnit()
    {
        var unit = new OfficeUnit { Id = Ids.New(clock.Now), Code = "dinas", Name = office.Value, Kind = "office", Area = regency.Dotted };
        db.Add(unit);
        return unit.Id;
    }
}
