using System.Collections.Concurrent;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents.Signing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Adminduk.Core.Cases.Batches;

/// <summary>Carries out batches in the background, so that the officer sees progress and the passphrase is entered once.</summary>
/// <remarks>A batch lives in memory alone: each case commits by itself, and what a stopped server left undone still stands in the work list.</remarks>
public sealed partial class BatchDesk(IServiceScopeFactory scopes, OfficeClock clock, IHostApplicationLifetime host, ILogger<BatchDesk> logger)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(2);
    private readonly ConcurrentDictionary<Guid, StepBatch> batches = new();

    /// <summary>Keeps a selection until the officer says go.</summary>
    public StepBatch Prepare(BatchSelection selection, Actor actor)
    {
        foreach (var old in batches.Values.Where(b => (b.EndedAt ?? b.PreparedAt) < clock.Now - Kept)) batches.TryRemove(old.Id, out _);
        var batch = new StepBatch(Ids.New(clock.Now), actor, clock.Now, selection.Signs, [.. selection.Rows.Select(r => new BatchItem(r))]);
        return batches[batch.Id] = batch;
    }

    /// <summary>A batch of this officer, or null.</summary>
    public StepBatch? Find(Guid id, Actor actor) => batches.TryGetValue(id, out var batch) && batch.Owner.Id == actor.Id ? batch : null;

    /// <summary>Begins to send the cases on. A batch that has begun already goes on as it is.</summary>
    /// <param name="batch">The prepared batch.</param>
    /// <param name="signer">The opened key where steps sign; the batch closes it.</param>
    public void Start(StepBatch batch, ISigner? signer)
    {
        if (batch.TryBegin()) _ = Task.Run(() => RunAsync(batch, signer));
        else signer?.Dispose();
    }

    private async Task RunAsync(StepBatch batch, ISigner? signer)
    {
        try
        {
            var lanes = new ParallelOptions { MaxDegreeOfParallelism = await LanesAsync() };
            await Parallel.ForEachAsync(batch.Items, lanes, async (item, _) =>
            {
                if (!host.ApplicationStopping.IsCancellationRequested) batch.Finish(item, await OneAsync(batch, item, signer));
            });
        }
        finally
        {
            signer?.Dispose();
            batch.EndedAt = clock.Now;
        }
    }

    // A SQLite file has one writer at a time; PostgreSQL draws one document while it numbers another.
    private async Task<int> LanesAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<AdmindukDbContext>() is PostgresDbContext ? Math.Clamp(Environment.ProcessorCount, 1, 4) : 1;
    }

    private async Task<Outcome> OneAsync(StepBatch batch, BatchItem item, ISigner? signer)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var done = await scope.ServiceProvider.GetRequiredService<CaseDesk>().ActAsync(CommandFor(batch, item, signer), batch.Owner, host.ApplicationStopping);
            return done.Ok ? Outcome.Success : Outcome.Fail(done.Errors);
        }
        catch (Exception fault)
        {
            // One case's bug or a lost database must not hide what became of the others.
            LogFault(logger, fault, item.Row.Number);
            return Error.Refused("cases.batch-fault");
        }
    }

    private static StepCommand CommandFor(StepBatch batch, BatchItem item, ISigner? signer) => new()
    {
        CaseId = item.Row.Id,
        Verdict = VerdictKind.Proceed,
        Step = item.Row.Step,
        Version = item.Row.Version,
        Signer = signer,
        IdempotencyKey = $"batch:{batch.Id:N}:{item.Row.Id:N}",
    };

    [LoggerMessage(LogLevel.Error, "A batch could not send on case {Number}")]
    private static partial void LogFault(ILogger logger, Exception fault, string number);
}
