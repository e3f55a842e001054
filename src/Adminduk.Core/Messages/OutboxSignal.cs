using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Adminduk.Core.Messages;

/// <summary>Wakes the sender of this process when a transaction with new messages has committed.</summary>
internal sealed class OutboxSignal : DbTransactionInterceptor
{
    public static readonly OutboxSignal Instance = new();

    private readonly ConditionalWeakTable<DbContext, object> expected = [];
    private TaskCompletionSource next = New();

    /// <summary>Ends at the next commit with messages. Take it before looking into the outbox, or a commit in between is missed.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Raise(eventData.Context);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Raise(eventData.Context);
        return Task.CompletedTask;
    }

    /// <summary>This context will commit messages.</summary>
    public void Expect(DbContext context) => expected.AddOrUpdate(context, context);

    private void Raise(DbContext? context)
    {
        if (context is not null && expected.Remove(context)) Interlocked.Exchange(ref next, New()).TrySetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
