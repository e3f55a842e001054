using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Adminduk.Core.Messages;

/// <summary>Sends what is due and asks what became of what was sent. Any number may run at once, on any number of servers.</summary>
public sealed partial class OutboxPump(IServiceScopeFactory scopes, IEnumerable<IMessageGateway> gateways, TimeProvider time, ILogger<OutboxPump> logger)
{
    private static readonly TimeSpan BetweenExpiries = TimeSpan.FromHours(1);
    private DateTime nextExpiry;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>One round over all channels.</summary>
    public async Task RunOnceAsync(CancellationToken ct)
    {
        using var activity = Measures.Source.StartActivity("outbox.round");
        await using var scope = scopes.CreateAsyncScope();
        var queue = new OutboxQueue(scope.ServiceProvider.GetRequiredService<AdmindukDbContext>());
        foreach (var gateway in gateways)
        {
            await DrainAsync(queue, gateway, ct);
            if (gateway.ReportsDelivery) await ReportAsync(queue, gateway, ct);
        }

        if (Now >= nextExpiry) await ExpireAsync(queue, ct);
        if (Measures.WantsWaiting) Measures.MessagesWaiting(await queue.WaitingAsync(ct));
    }

    private async Task ExpireAsync(OutboxQueue queue, CancellationToken ct)
    {
        nextExpiry = Now + BetweenExpiries;
        var expired = await queue.ExpireAsync(Now, Texts.Find("messages.expired", Texts.Indonesian)!, ct);
        if (expired > 0) LogExpired(logger, expired);
    }

    private async Task DrainAsync(OutboxQueue queue, IMessageGateway gateway, CancellationToken ct)
    {
        while (await queue.TakeAsync(gateway.Channel, Now, ct) is { Count: > 0 } batch)
        {
            var reachable = true;
            foreach (var message in batch)
            {
                if (reachable) reachable = await SendAsync(queue, gateway, message, ct);
                else await queue.ReleaseAsync(message, Now, ct);
            }

            if (!reachable) return;
        }
    }

    private async Task<bool> SendAsync(OutboxQueue queue, IMessageGateway gateway, OutboxMessage message, CancellationToken ct)
    {
        var answer = await gateway.SendAsync(message, ct);
        Measures.MessageHandedOver(gateway.Channel, answer.Verdict.ToString());

        // What the gateway did is recorded even while the server stops.
        if (answer.Verdict == GatewayVerdict.Accepted) await queue.SentAsync(message, Now, final: !gateway.ReportsDelivery, CancellationToken.None);
        else await FailAsync(queue, message, answer, CancellationToken.None);
        return answer.Verdict != GatewayVerdict.Unreachable;
    }

    private async Task ReportAsync(OutboxQueue queue, IMessageGateway gateway, CancellationToken ct)
    {
        foreach (var message in await queue.UnderWayAsync(gateway.Channel, ct))
        {
            if (gateway.Report(message) is not { } report) continue;
            if (report.Verdict != GatewayVerdict.Accepted) await FailAsync(queue, message, report, ct);
            else if (await queue.DeliveredAsync(message, Now, ct) > 0) gateway.Forget(message);
        }
    }

    private async Task FailAsync(OutboxQueue queue, OutboxMessage message, GatewayAnswer answer, CancellationToken ct)
    {
        var wait = answer.Verdict == GatewayVerdict.Refused ? null : RetrySchedule.After(message.Attempts, Random.Shared.NextDouble());
        var error = (answer.Error ?? answer.Verdict.ToString()).Replace(message.To, MaskedAddress.Of(message.To), StringComparison.OrdinalIgnoreCase);
        if (error.Length > OutboxMessage.LongestError) error = error[..OutboxMessage.LongestError];
        await queue.FailedAsync(message, Now, wait, error, ct);
        if (wait is null) LogGivenUp(logger, message.Id, message.Channel, message.Attempts, error);
        else LogLater(logger, message.Id, message.Channel, wait.Value, error);
    }

    [LoggerMessage(LogLevel.Warning, "Message {Id} by {Channel} is tried again in {Wait}: {Error}")]
    private static partial void LogLater(ILogger logger, Guid id, string channel, TimeSpan wait, string error);

    [LoggerMessage(LogLevel.Error, "Message {Id} by {Channel} is given up after {Attempts} tries: {Error}")]
    private static partial void LogGivenUp(ILogger logger, Guid id, string channel, int attempts, string error);

    [LoggerMessage(LogLevel.Error, "{Count} messages waited two weeks for a channel that is off and are given up")]
    private static partial void LogExpired(ILogger logger, int count);
}
