using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Organisation;

/// <summary>The devices on which accounts are signed in: begun, checked, confirmed anew, ended.</summary>
public sealed class Sessions(AdmindukDbContext db, OfficeClock clock, DemoMode demo)
{
    private static readonly TimeSpan Touch = TimeSpan.FromMinutes(1);

    // Asked at every request.
    private static readonly Prepared<Func<AdmindukDbContext, Guid, CancellationToken, Task<Row?>>> RowOf = new(() => EF.CompileAsyncQuery(
        (AdmindukDbContext db, Guid id, CancellationToken ct) => (
            from session in db.SignInSessions.AsNoTracking()
            join account in db.Users on session.AccountId equals account.Id
            where session.Id == id
            select new Row(session, account.UserName, account.DisplayName, account.Kind, account.Demo, account.Closed, account.SecurityStamp, account.MustChangePassword))
            .SingleOrDefault()));

    /// <summary>Begins a session after the proofs were checked.</summary>
    public async Task<SignInSession> StartAsync(Account account, bool strong, string device, CancellationToken ct)
    {
        var now = clock.Now;
        var session = new SignInSession
        {
            Id = Ids.New(now),
            AccountId = account.Id,
            Stamp = account.SecurityStamp ?? "",
            StartedAt = now,
            LastSeenAt = now,
            ConfirmedAt = now,
            Strong = strong,
            Device = device.Length > 80 ? device[..80] : device,
        };
        var kind = account.Kind == AccountKind.Officer ? ActorKind.Officer : ActorKind.Applicant;
        var process = db.Begin("account.signed-in", new Actor(kind, account.Id, account.DisplayName), now, subject: account.Id);
        process.Record("session.started", "session", session.Id, null, new { session.Device, session.Strong });
        db.Add(session);
        await db.SaveChangesAsync(ct);
        return session;
    }

    /// <summary>Who is behind a session now, or why it is over. Remembers that it was used.</summary>
    public async Task<(SignedIn? Found, SessionEnd? End)> CheckAsync(Guid id, CancellationToken ct)
    {
        var now = clock.Now;
        var row = await RowOf.For(db)(db, id, ct);
        if (row is null || row.Closed || row.Session.Stamp != row.SecurityStamp || (row.Demo && !demo.On)) return (null, SessionEnd.Revoked);
        if (row.Session.EndAt(now) is { } end) return (null, end);
        if (now - row.Session.LastSeenAt > Touch) await TouchAsync(id, now, ct);
        var found = new SignedIn(
            id, row.Session.AccountId, row.UserName!, row.DisplayName, row.Kind, row.Session.Strong || row.Demo, row.Session.ConfirmedAt, row.MustChangePassword);
        return (found, null);
    }

    /// <summary>The account's sessions that still open something, the latest first.</summary>
    public async Task<IReadOnlyList<SignInSession>> ListAsync(Guid account, CancellationToken ct)
    {
        var now = clock.Now;
        var stamp = await db.Users.Where(a => a.Id == account).Select(a => a.SecurityStamp).SingleOrDefaultAsync(ct);
        var open = await db.SignInSessions.AsNoTracking().Where(s => s.AccountId == account && s.EndedAt == null && s.Stamp == stamp).ToListAsync(ct);
        return [.. open.Where(s => s.EndAt(now) is null).OrderByDescending(s => s.LastSeenAt)];
    }

    /// <summary>The holder proved his identity once more on this device.</summary>
    public Task ConfirmAsync(Guid id, bool strong, CancellationToken ct)
    {
        var now = clock.Now;
        return db.SignInSessions.Where(s => s.Id == id)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.ConfirmedAt, now).SetProperty(x => x.Strong, x => x.Strong || strong), ct);
    }

    /// <summary>Ends one session of an account.</summary>
    public Task EndAsync(Guid account, Guid id, CancellationToken ct)
    {
        var now = clock.Now;
        return db.SignInSessions.Where(s => s.Id == id && s.AccountId == account && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), ct);
    }

    /// <summary>Ends all sessions of an account, except one if given.</summary>
    public Task EndAllAsync(Guid account, Guid? except, CancellationToken ct)
    {
        var now = clock.Now;
        return db.SignInSessions.Where(s => s.AccountId == account && s.EndedAt == null && s.Id != except)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), ct);
    }

    private Task<int> TouchAsync(Guid id, DateTime now, CancellationToken ct) =>
        db.SignInSessions.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now), ct);

    private sealed record Row(
        SignInSession Session, string? UserName, string DisplayName, AccountKind Kind, bool Demo, bool Closed, string? SecurityStamp, bool MustChangePassword);
}
