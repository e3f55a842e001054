using System.Globalization;
using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Organisation;

/// <summary>Fills an empty database with a preset's made-up staff. Never over real data; doing it again adds what is missing.</summary>
public sealed class DemoLoader(AdmindukDbContext db, UserManager<Account> users, OfficeClock clock, GrantCache cache)
{
    private string? passwordHash;

    /// <summary>Loads the preset; refuses a database that holds anything real.</summary>
    public async Task<Outcome> LoadAsync(DemoPreset preset, CancellationToken ct)
    {
        if (await IsCompleteAsync(preset, ct)) return Outcome.Success;
        await using var transaction = await db.BeginAsync(ct);
        if (await RefusalAsync(preset, ct) is { } refusal) return refusal;
        var units = await AddUnitsAsync(preset, ct);
        var counters = await AddCountersAsync(preset, units, ct);
        var positions = await AddPositionsAsync(preset, units, ct);
        foreach (var person in preset.Officers)
            await AddOfficerAsync(preset, person, positions, counters, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        cache.Clear();
        return Outcome.Success;
    }

    // Each start asks this, so it is one question instead of one for each officer.
    private async Task<bool> IsCompleteAsync(DemoPreset preset, CancellationToken ct)
    {
        var known = await db.DemoMarks.Select(m => "profile " + m.Profile)
            .Concat(db.Units.Select(u => "unit " + u.Code))
            .Concat(db.ServiceCounters.Join(db.Units, c => c.UnitId, u => u.Id, (c, u) => "counter " + u.Code + " " + c.Name))
            .Concat(db.Positions.Select(p => "post " + p.Code))
            .Concat(db.Users.Select(u => "login " + u.UserName))
            .ToHashSetAsync(ct);
        return preset.Units.Select(u => "unit " + u.Code)
            .Concat(preset.Units.SelectMany(u => u.Counters, (u, name) => "counter " + u.Code + " " + name))
            .Concat(preset.Positions.Select(p => "post " + p.Code))
            .Concat(preset.Officers.Select(o => "login " + o.Login))
            .Append("profile " + preset.Profile)
            .All(known.Contains);
    }

    private async Task<Error?> RefusalAsync(DemoPreset preset, CancellationToken ct)
    {
        if (await db.DemoMarks.SingleOrDefaultAsync(ct) is { } mark)
            return mark.Profile == preset.Profile ? null : Error.Refused("organisation.demo-other-profile", mark.Profile, preset.Profile);
        var (accounts, residents, cases) = (await db.Users.CountAsync(ct), await db.Residents.CountAsync(ct), await db.Cases.CountAsync(ct));
        if (accounts + residents + cases > 0) return Error.Refused("organisation.demo-over-real", accounts, residents, cases);
        db.Add(new DemoMark { Profile = preset.Profile, LoadedAt = clock.Now });
        db.Begin("demo.loaded", Actor.System, clock.Now).Record("demo.loaded", "office", Guid.Empty, null, new { preset.Profile });
        return null;
    }

    private async Task<Dictionary<string, Guid>> AddUnitsAsync(DemoPreset preset, CancellationToken ct)
    {
        var known = await db.Units.ToDictionaryAsync(u => u.Code, u => u.Id, ct);
        foreach (var unit in preset.Units.Where(u => !known.ContainsKey(u.Code)))
        {
            var id = known[unit.Code] = Ids.New(clock.Now);
            var parent = unit.Parent is null ? (Guid?)null : known[unit.Parent];
            db.Add(new OfficeUnit { Id = id, Code = unit.Code, Name = unit.Name, Kind = unit.Kind, Area = unit.Area, ParentId = parent, Address = unit.Address });
        }

        return known;
    }

    private async Task<Dictionary<(Guid Unit, string Name), Guid>> AddCountersAsync(DemoPreset preset, Dictionary<string, Guid> units, CancellationToken ct)
    {
        var known = await db.ServiceCounters.ToDictionaryAsync(c => (c.UnitId, c.Name), c => c.Id, ct);
        foreach (var place in preset.Units.SelectMany(u => u.Counters, (u, name) => (units[u.Code], name)).Where(p => !known.ContainsKey(p)))
        {
            var id = known[place] = Ids.New(clock.Now);
            db.Add(new ServiceCounter { Id = id, UnitId = place.Item1, Name = place.name });
        }

        return known;
    }

    private async Task<Dictionary<string, Position>> AddPositionsAsync(DemoPreset preset, Dictionary<string, Guid> units, CancellationToken ct)
    {
        var known = await db.Positions.ToDictionaryAsync(p => p.Code, ct);
        var added = preset.Positions.Where(p => !known.ContainsKey(p.Code)).ToList();
        foreach (var post in added)
        {
            var position = new Position
            {
                Id = Ids.New(clock.Now),
                UnitId = units[post.Unit],
                Code = post.Code,
                Title = post.Title,
                Role = post.Role,
                Service = post.Service,
            };
            known[post.Code] = position;
            db.Add(position);
        }

        foreach (var post in added)
        {
            known[post.Code].OperationalSuperiorId = post.Operational is null ? null : known[post.Operational].Id;
            known[post.Code].AdministrativeSuperiorId = post.Administrative is null ? null : known[post.Administrative].Id;
        }

        return known;
    }

    private async Task AddOfficerAsync(
        DemoPreset preset, DemoOfficer person, Dictionary<string, Position> positions, Dictionary<(Guid Unit, string Name), Guid> counters, CancellationToken ct)
    {
        if (await users.FindByNameAsync(person.Login) is not null) return;
        var id = Ids.New(clock.Now);
        db.Add(new Officer { Id = id, Name = person.Name });
        foreach (var post in person.Posts)
        {
            var position = positions[post.Position];
            db.Add(new Appointment
            {
                Id = Ids.New(clock.Now),
                OfficerId = id,
                PositionId = position.Id,
                Acting = post.Acting,
                Decree = post.Decree,
                From = DateOnly.ParseExact(preset.Since, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                CounterId = post.Counter is null ? null : counters[(position.UnitId, post.Counter)],
            });
        }

        await AddAccountAsync(preset, id, person);
        ct.ThrowIfCancellationRequested();
    }

    private async Task AddAccountAsync(DemoPreset preset, Guid id, DemoOfficer person)
    {
        var account = new Account { Id = id, UserName = person.Login, DisplayName = person.Name, Kind = AccountKind.Officer, Demo = true, LockoutEnabled = true };
        // One hash serves all: the password is public, and a dozen hashes would make the start slow.
        account.PasswordHash = passwordHash ??= users.PasswordHasher.HashPassword(account, preset.Password);
        var made = await users.CreateAsync(account);
        if (!made.Succeeded) throw new InvalidDataException(string.Join("; ", made.Errors.Select(e => $"{person.Login}: {e.Code}")));
    }
}
