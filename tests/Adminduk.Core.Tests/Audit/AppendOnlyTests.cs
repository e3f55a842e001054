using System.Data.Common;
using Adminduk.Core.Tests.Data;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Audit;

public sealed class AppendOnlyTests
{
    [Theory, CombinatorialEngines("update processes set type = 'x'", "delete from processes", "update process_events set name = 'x'", "delete from process_events")]
    public async Task The_log_refuses_changes(Engine engine, string statement)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        db.Act(office).Record("resident.seen", "resident", Guid.Empty, null, null);
        await db.SaveChangesAsync();

        var refusal = await Should.ThrowAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(statement));

        refusal.Message.ShouldContain("append-only");
        db.ChangeTracker.Clear();
        (await db.ProcessEvents.SingleAsync()).Name.ShouldBe("resident.seen");
    }
}
