using Adminduk.Core.Messages;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Adminduk.Core.Tests.Messages;

/// <summary>An office with messages to send and pumps to send them.</summary>
internal sealed class MailRoom : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private MailRoom(TestOffice office)
    {
        Office = office;
        services = office.Services();
    }

    public TestOffice Office { get; }

    public static async Task<MailRoom> OpenAsync(Engine engine) => new(await TestOffice.CreateAsync(engine));

    public OutboxPump Pump(IMessageGateway gateway) => new(services.GetRequiredService<IServiceScopeFactory>(), [gateway], Office.Time, NullLogger<OutboxPump>.Instance);

    public async Task EnqueueAsync(int count, string? email = "siti@example.org", string? phone = null)
    {
        await using var db = Office.Open();
        await using var act = await db.BeginAsync(CancellationToken.None);
        for (var i = 0; i < count; i++) db.Enqueue(new Recipient(email, phone, "id"), Notices.All[1], Office.Time.Now);
        await db.SaveChangesAsync();
        await act.CommitAsync();
    }

    public async Task<List<OutboxMessage>> ReadAsync()
    {
        await using var db = Office.Open();
        return await db.Outbox.AsNoTracking().OrderBy(m => m.Id).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Office.DisposeAsync();
    }
}
