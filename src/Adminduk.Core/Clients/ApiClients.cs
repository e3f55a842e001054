using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Clients;

/// <summary>Machine clients and their keys; made, renewed and closed by administrators alone.</summary>
public sealed class ApiClients(AdmindukDbContext db, OfficeClock clock, AdministratorActs acts, ApiClientRules rules)
{
    /// <summary>Every client, by name.</summary>
    public async Task<IReadOnlyList<ApiClient>> ListAsync(CancellationToken ct) =>
        await db.ApiClients.AsNoTracking().OrderBy(c => c.Name).ThenBy(c => c.Id).ToListAsync(ct);

    /// <summary>One client; null when there is none.</summary>
    public Task<ApiClient?> FindAsync(Guid id, CancellationToken ct) => db.ApiClients.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, ct);

    /// <summary>Registers a client and makes its first key.</summary>
    public async Task<Outcome<NewApiKey>> AddAsync(Actor actor, ApiClientForm form, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return Outcome<NewApiKey>.Fail(allowed.Errors);
        if (rules.Check(form) is { Count: > 0 } errors) return Outcome<NewApiKey>.Fail(errors);
        var key = ApiKeyText.New();
        var client = new ApiClient
        {
            Id = Ids.New(clock.Now),
            Name = form.Name!.Trim(),
            Owner = form.Owner!.Trim(),
            Purpose = form.Purpose!.Trim(),
            Area = rules.AreaOf(form.Area)!,
            Services = [.. form.Services.Order(StringComparer.Ordinal)],
            HourlyLimit = form.HourlyLimit!.Value,
            ExpiresOn = form.ExpiresOn!.Value,
            KeyHash = Secrets.Hash(key),
            KeyStart = ApiKeyText.StartOf(key),
            CreatedAt = clock.Now,
            CreatedBy = actor.Name,
        };
        db.Add(client);
        await acts.SaveAsync("client.added", actor, allowed.Value, "api-client", client.Id, null, Snapshot(client), ct);
        return new NewApiKey(client.Id, client.Name, key);
    }

    /// <summary>Gives a new key until a new last day; the old key opens nothing from this moment.</summary>
    public async Task<Outcome<NewApiKey>> RenewAsync(Actor actor, Guid id, DateOnly? expiresOn, CancellationToken ct)
    {
        var found = await OpenAsync(actor, id, ct);
        if (!found.Try(out var opened)) return Outcome<NewApiKey>.Fail(found.Errors);
        var (client, grant) = opened;
        if (rules.CheckExpiry(expiresOn) is { } wrong) return wrong;
        var before = Snapshot(client);
        var key = ApiKeyText.New();
        (client.KeyHash, client.KeyStart, client.ExpiresOn) = (Secrets.Hash(key), ApiKeyText.StartOf(key), expiresOn!.Value);
        await acts.SaveAsync("client.key-renewed", actor, grant, "api-client", id, before, Snapshot(client), ct);
        return new NewApiKey(id, client.Name, key);
    }

    /// <summary>Closes a client for good; what it did stays on the record.</summary>
    public async Task<Outcome> RevokeAsync(Actor actor, Guid id, string? reason, CancellationToken ct)
    {
        var found = await OpenAsync(actor, id, ct);
        if (!found.Try(out var opened)) return found;
        var (client, grant) = opened;
        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > 500) return Error.Invalid("Reason", "clients.reason-missing");
        var before = Snapshot(client);
        (client.RevokedAt, client.RevokedReason) = (clock.Now, reason.Trim());
        await acts.SaveAsync("client.revoked", actor, grant, "api-client", id, before, Snapshot(client), ct);
        return Outcome.Success;
    }

    private async Task<Outcome<(ApiClient Client, Grant Grant)>> OpenAsync(Actor actor, Guid id, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return Outcome<(ApiClient, Grant)>.Fail(allowed.Errors);
        if (await db.ApiClients.FirstOrDefaultAsync(c => c.Id == id, ct) is not { } client) return Error.NotFound("clients.unknown");
        return client.RevokedAt is null ? (client, allowed.Value) : Error.Refused("clients.revoked-already");
    }

    private static object Snapshot(ApiClient c) => new { c.Name, c.Owner, c.Purpose, c.Area, c.Services, c.HourlyLimit, c.ExpiresOn, c.KeyStart, c.RevokedAt, c.RevokedReason };
}
