using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Organisation;

/// <summary>The people who work for the office, each with an account of the same id.</summary>
public sealed class OfficerService(
    AdmindukDbContext db, UserManager<Account> users, OfficeClock clock, AccountService accounts, AdministratorActs acts)
{
    /// <summary>Officers by name, with their posts of today.</summary>
    /// <param name="search">Part of a name, user name or post; null for all.</param>
    /// <param name="ct">Cancels the reading.</param>
    public async Task<IReadOnlyList<OfficerRow>> ListAsync(string? search, CancellationToken ct)
    {
        var today = clock.Today;
        var people = await (
            from officer in db.Officers
            join account in db.Users on officer.Id equals account.Id
            orderby officer.Name
            select new { officer.Id, officer.Name, officer.Nip, officer.Active, Login = account.UserName!, account.Closed }).AsNoTracking().ToListAsync(ct);
        var posts = await (
            from appointment in db.Appointments
            join position in db.Positions on appointment.PositionId equals position.Id
            join unit in db.Units on position.UnitId equals unit.Id
            where appointment.From <= today && (appointment.To == null || appointment.To >= today)
            select new { appointment.OfficerId, appointment.Acting, position.Title, position.Role, Unit = unit.Name }).ToListAsync(ct);
        var byOfficer = posts.ToLookup(p => p.OfficerId, p => new OfficerPost(p.Acting ? $"Plt. {p.Title}" : p.Title, p.Role, p.Unit));
        var rows = people.Select(p => new OfficerRow(p.Id, p.Name, p.Nip, p.Login, p.Active, p.Closed, [.. byOfficer[p.Id]]));
        return [.. rows.Where(r => r.Matches(search?.Trim()))];
    }

    /// <summary>One officer with every appointment, the latest first; null when there is none.</summary>
    public async Task<OfficerFile?> FindAsync(Guid id, CancellationToken ct)
    {
        if (await db.Officers.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is not { } officer) return null;
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, ct) is not { } account) return null;
        var held = await (
            from appointment in db.Appointments
            join position in db.Positions on appointment.PositionId equals position.Id
            join unit in db.Units on position.UnitId equals unit.Id
            join counter in db.ServiceCounters on appointment.CounterId equals (Guid?)counter.Id into counters
            from counter in counters.DefaultIfEmpty()
            where appointment.OfficerId == id
            orderby appointment.From descending
            select new AppointmentRow(appointment, position, unit, counter)).AsNoTracking().ToListAsync(ct);
        return new OfficerFile(officer, account, held, (await users.GetPasskeysAsync(account)).Count);
    }

    /// <summary>Adds an officer with an account; its one-time password is in the answer and nowhere else.</summary>
    public async Task<Outcome<NewAccount>> AddAsync(Actor actor, OfficerForm form, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return Outcome<NewAccount>.Fail(allowed.Errors);
        return await AddAsync(actor, allowed.Value, form, ct);
    }

    /// <summary>Changes name, NIP and e-mail address.</summary>
    public async Task<Outcome> ChangeAsync(Actor actor, Guid id, OfficerForm form, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return allowed;
        var errors = Check(form);
        if (errors.Count > 0) return Outcome.Fail(errors);
        if (await db.Officers.SingleOrDefaultAsync(o => o.Id == id, ct) is not { } officer) return Error.NotFound("organisation.officer-unknown");
        var account = await users.FindByIdAsync(id.ToString());
        var before = new { officer.Name, officer.Nip };
        (officer.Name, officer.Nip) = (form.Name!.Trim(), Names.Blank(form.Nip));
        if (account is not null)
        {
            account.DisplayName = officer.Name;
            account.Email = Contact.Read(form.Email)?.Value;
            account.NormalizedEmail = users.NormalizeEmail(account.Email);
        }

        await acts.SaveAsync("office.officer-changed", actor, allowed.Value, "officer", id, before, new { officer.Name, officer.Nip }, ct);
        return Outcome.Success;
    }

    internal async Task<Outcome<NewAccount>> AddAsync(Actor actor, Grant? grant, OfficerForm form, CancellationToken ct)
    {
        var errors = Check(form);
        var login = form.Login?.Trim() ?? "";
        if (!Logins.IsValid(login)) errors.Add(Error.Invalid("Login", "organisation.login-wrong"));
        if (errors.Count > 0) return Outcome<NewAccount>.Fail(errors);
        await using var transaction = await db.BeginAsync(ct);
        if (await users.FindByNameAsync(login) is not null) return Error.Invalid("Login", "organisation.login-taken");
        var officer = new Officer { Id = Ids.New(clock.Now), Name = form.Name!.Trim(), Nip = Names.Blank(form.Nip) };
        db.Add(officer);
        var password = await accounts.CreateAsync(new Account
        {
            Id = officer.Id,
            UserName = login,
            DisplayName = officer.Name,
            Kind = AccountKind.Officer,
            Email = Contact.Read(form.Email)?.Value,
            MustChangePassword = true,
        });
        await acts.SaveAsync("office.officer-added", actor, grant, "officer", officer.Id, null, new { officer.Name, officer.Nip, Login = login }, ct);
        await transaction.CommitAsync(ct);
        return new NewAccount(officer.Id, login, password);
    }

    private static List<Error> Check(OfficerForm form)
    {
        var errors = new List<Error>();
        if (Names.Check("Name", form.Name, 120) is { } wrong) errors.Add(wrong);
        if (Names.Blank(form.Nip) is { } nip && (nip.Length != 18 || !nip.All(char.IsAsciiDigit))) errors.Add(Error.Invalid("Nip", "organisation.nip-wrong"));
        if (Names.Blank(form.Email) is { } email && Contact.Read(email) is not { IsEmail: true }) errors.Add(Error.Invalid("Email", "organisation.email-wrong"));
        return errors;
    }
}
