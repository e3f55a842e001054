using Adminduk.Core.Data;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Data;

public sealed class SharedLimitTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_many_callers_at_once_exactly_the_limit_passes(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);

        var passed = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => Task.Run(() => TakeAsync(office, "track:192.0.2.7", 25))));

        passed.Count(p => p).ShouldBe(25);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_new_window_begins_afresh(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        (await TakeAsync(office, "a", 1)).ShouldBeTrue();
        (await TakeAsync(office, "a", 1)).ShouldBeFalse();

        office.Time.Advance(Minute);

        (await TakeAsync(office, "a", 1)).ShouldBeTrue();
        (await TakeAsync(office, "a", 1)).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Keys_count_apart_and_are_not_kept_in_the_clear(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        (await TakeAsync(office, "track:192.0.2.7", 1)).ShouldBeTrue();
        (await TakeAsync(office, "track:192.0.2.8", 1)).ShouldBeTrue();

        await using var db = office.Open();
        var keys = await db.Set<LimitWindow>().Select(w => w.Key).ToListAsync(ct);

        keys.Count.ShouldBe(2);
        keys.ShouldAllBe(k => k.Length == 64 && !k.Contains("192"));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Closed_windows_are_forgotten_and_running_ones_are_not(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await TakeAsync(office, "early", 1);
        office.Time.Advance(Minute);
        await TakeAsync(office, "late", 1);
        await using var db = office.Open();

        (await db.ForgetClosedLimitsAsync(office.Time.Now, ct)).ShouldBe(1);

        (await TakeAsync(office, "late", 1)).ShouldBeFalse();
    }

    private async Task<bool> TakeAsync(TestOffice office, string key, int limit)
    {
        await using var db = office.Open();
        return await db.TryTakeAsync(key, limit, Minute, office.Time.Now, ct);
    }
}
