using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Clients;

/// <summary>Lets machine clients in by their key, within their quota, and puts every call on the record.</summary>
public sealed class ApiClientGate(AdmindukDbContext db, OfficeClock clock)
{
    private const string QuotaSpent = "clients.quota-spent";
    private const int WrongKeysPerAddress = 30;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>The client behind a key, with a grant for each service it may file for.</summary>
    /// <param name="key">As presented; null when none was.</param>
    /// <param name="address">Where the call comes from: nobody may try keys by the thousand.</param>
    /// <param name="call">What is asked, for the record of a refusal.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Outcome<Actor>> EnterAsync(string? key, string address, ApiCall call, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(key)) return Error.Forbidden("clients.key-missing");
        if (await db.IsSpentAsync($"api-key:{address}", WrongKeysPerAddress, Hour, clock.Now, ct)) return Error.Refused("clients.key-too-often");
        var hash = Secrets.Hash(key);
        var client = ApiKeyText.LooksRight(key) ? await db.ApiClients.AsNoTracking().FirstOrDefaultAsync(c => c.KeyHash == hash, ct) : null;
        if (client is null)
        {
            await db.TryTakeAsync($"api-key:{address}", WrongKeysPerAddress, Hour, clock.Now, ct);
            return Error.Forbidden("clients.key-wrong");
        }

        var refusal = await RefusalAsync(client, ct);
        if (refusal is null) return ActorOf(client);
        await RecordAsync(ActorOf(client), call with { Status = refusal.Code == QuotaSpent ? 429 : 401, Code = refusal.Code }, ct);
        return refusal;
    }

    /// <summary>Seconds until the hour of the quota is over.</summary>
    public int SecondsLeft => (int)((Hour.Ticks - (clock.Now.Ticks % Hour.Ticks)) / TimeSpan.TicksPerSecond);

    /// <summary>Puts a call on the record before its answer leaves the office.</summary>
    public async Task RecordAsync(Actor client, ApiCall call, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var process = db.Begin("api.called", client, clock.Now, client.Grants.Count > 0 ? client.Grants[0] : null, call.Case ?? client.Id);
        process.Record("api.called", "api-client", client.Id, null, new { call.Method, call.Route, call.Status, call.Code, call.Case, call.Nik });
        await db.SaveChangesAsync(ct);
    }

    private async Task<Error?> RefusalAsync(ApiClient client, CancellationToken ct) => client.StateOn(clock.Today) switch
    {
        ApiClientState.Revoked => Error.Forbidden("clients.key-revoked"),
        ApiClientState.Expired => Error.Forbidden("clients.key-expired", client.ExpiresOn),
        _ => await db.TryTakeAsync($"api:{client.Id:N}", client.HourlyLimit, Hour, clock.Now, ct) ? null : Error.Refused(QuotaSpent, client.HourlyLimit),
    };

    private static Actor ActorOf(ApiClient client) => new(ActorKind.Machine, client.Id, client.Name)
    {
        Grants = [.. client.Services.Select(s => new Grant(Roles.MachineClient, client.Area, s, client.Id, client.Name, client.Id, client.Owner, "api-client", HasCounter: false))],
    };
}
