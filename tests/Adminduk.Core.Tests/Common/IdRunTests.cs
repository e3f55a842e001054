using Adminduk.Core.Common;

namespace Adminduk.Core.Tests.Common;

public sealed class IdRunTests
{
    [Fact]
    public void Ids_of_a_run_grow_and_are_version_7_of_their_instant()
    {
        var now = new DateTime(2026, 8, 10, 2, 0, 0, DateTimeKind.Utc);
        var run = new IdRun(now);

        var ids = Enumerable.Range(0, 10_000).Select(_ => run.Next().ToString()).ToList();

        ids.ShouldBe(ids.Order(StringComparer.Ordinal));
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id[14] == '7' && "89ab".Contains(id[19]));
        string.CompareOrdinal(ids[0], Ids.New(now.AddMilliseconds(1)).ToString()).ShouldBeLessThan(0);
    }
}
