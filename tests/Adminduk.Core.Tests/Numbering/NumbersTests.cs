using Adminduk.Core.Numbering;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Numbering;

public sealed class NumbersTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task Numbers_taken_side_by_side_have_no_gap_and_no_double(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TakeAsync(office, 10))));

        taken.SelectMany(t => t).Order().ShouldBe(Enumerable.Range(1, 80));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_number_of_a_failed_act_is_given_to_the_next(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using (var failing = office.Open())
        {
            await using var transaction = await failing.BeginAsync(CancellationToken.None);
            (await failing.NextAsync("registration", "2026", CancellationToken.None)).ShouldBe(1);
        }

        (await TakeAsync(office, 1)).ShouldBe([1]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Each_year_begins_with_one(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        await using var transaction = await db.BeginAsync(CancellationToken.None);

        (await db.NextInYearAsync("registration", new DateOnly(2026, 12, 31), CancellationToken.None)).ShouldBe(1);
        (await db.NextInYearAsync("registration", new DateOnly(2026, 12, 31), CancellationToken.None)).ShouldBe(2);
        (await db.NextInYearAsync("registration", new DateOnly(2027, 1, 1), CancellationToken.None)).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_number_outside_a_transaction_is_refused(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();

        await Should.ThrowAsync<InvalidOperationException>(() => db.NextAsync("registration", "2026", CancellationToken.None));
    }

    private static async Task<List<int>> TakeAsync(TestOffice office, int count)
    {
        List<int> taken = [];
        for (var i = 0; i < count; i++)
        {
            await using var db = office.Open();
            await using var transaction = await db.BeginAsync(CancellationToken.None);
            taken.Add(await db.NextAsync("registration", "2026", CancellationToken.None));
            await transaction.CommitAsync();
        }

        return taken;
    }
}
