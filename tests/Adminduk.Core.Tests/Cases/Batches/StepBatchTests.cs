using Adminduk.Core.Cases;
using Adminduk.Core.Cases.Batches;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Signing;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Adminduk.Core.Tests.Cases.Batches;

/// <summary>Many cases sent on together: one passphrase, each case a decision of its own.</summary>
public sealed class StepBatchTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task One_passphrase_signs_all_of_them_and_numbers_have_no_gap(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var cases = await ReadyToSignAsync(office, 3);
        var head = office.Officer("office-head");

        var batch = await RunAsync(office, head, await ChooseAsync(office, head), new CountedSigner(CaseOffice.Signer));

        batch.Done.ShouldBe(3);
        batch.Refused.ShouldBeEmpty();
        foreach (var id in cases) (await office.CaseAsync(id)).Step.ShouldBe("register");
        await using var db = office.Open();
        (await db.Documents.CountAsync(d => d.Status == DocumentStatus.Signed && d.Kind == DocumentKinds.FamilyCard)).ShouldBe(3);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_case_that_moved_meanwhile_is_refused_and_stops_no_other(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var cases = await ReadyToSignAsync(office, 3);
        var head = office.Officer("office-head");
        var chosen = await ChooseAsync(office, head);
        await office.ProceedAsync(cases[1]);

        var batch = await RunAsync(office, head, chosen, new CountedSigner(CaseOffice.Signer));

        batch.Done.ShouldBe(2);
        var refused = batch.Refused.ShouldHaveSingleItem();
        refused.Row.Id.ShouldBe(cases[1]);
        refused.Result!.Error!.Code.ShouldBe("cases.already-done");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_signing_key_is_closed_and_a_second_start_changes_nothing(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        await ReadyToSignAsync(office, 1);
        var head = office.Officer("office-head");
        var (first, second) = (new CountedSigner(CaseOffice.Signer), new CountedSigner(CaseOffice.Signer));

        var batch = await RunAsync(office, head, await ChooseAsync(office, head), first);
        await office.WithAsync((BatchDesk desk) => Task.FromResult(Start(desk, batch, second)));

        batch.Done.ShouldBe(1);
        (first.Closed, second.Closed, second.Signed).ShouldBe((1, 1, 0));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Steps_that_the_procedure_does_not_mark_are_left_out(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), new() { ["kind"] = "lost" });
        await office.WalkToAsync(taken.Id, "check");
        var counter = office.Officer("front-office");

        var chosen = await office.WithAsync((BatchChooser chooser) => chooser.ChooseAsync(new WorkFilter(), null, counter, CancellationToken.None));
        var nothing = await office.WithAsync((BatchChooser chooser) => chooser.ChooseAsync(new WorkFilter(), [], counter, CancellationToken.None));
        var many = await office.WithAsync((BatchChooser chooser) => chooser.ChooseAsync(new WorkFilter(), [.. Enumerable.Range(0, 501).Select(_ => Ids.New(office.Office.Clock.Now))], counter, CancellationToken.None));

        chosen.Error!.Code.ShouldBe("cases.batch-empty");
        nothing.Error!.Code.ShouldBe("cases.batch-empty");
        many.Error!.Code.ShouldBe("cases.batch-too-many");
    }

    [Fact]
    public async Task A_colleague_does_not_see_the_batch_and_a_stopping_server_leaves_the_rest()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await ReadyToSignAsync(office, 2);
        var head = office.Officer("office-head");
        await office.WithAsync((IHostApplicationLifetime host) =>
        {
            host.StopApplication();
            return Task.FromResult(true);
        });

        var batch = await RunAsync(office, head, await ChooseAsync(office, head), new CountedSigner(CaseOffice.Signer));

        batch.Finished.ShouldBe(0);
        (await office.WithAsync((BatchDesk desk) => Task.FromResult(desk.Find(batch.Id, office.Officer("division-head"))))).ShouldBeNull();
        (await office.WithAsync((BatchDesk desk) => Task.FromResult(desk.Find(batch.Id, head)))).ShouldBe(batch);
    }

    private static async Task<List<Guid>> ReadyToSignAsync(CaseOffice office, int count)
    {
        var ids = new List<Guid>();
        for (var i = 0; i < count; i++)
        {
            var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(serial: i + 1), new() { ["kind"] = "lost" });
            await office.WalkToAsync(taken.Id, "sign");
            ids.Add(taken.Id);
        }

        return ids;
    }

    private static async Task<BatchSelection> ChooseAsync(CaseOffice office, Actor actor) =>
        (await office.WithAsync((BatchChooser chooser) => chooser.ChooseAsync(new WorkFilter(), null, actor, CancellationToken.None))).Value;

    private static async Task<StepBatch> RunAsync(CaseOffice office, Actor actor, BatchSelection chosen, ISigner signer)
    {
        var batch = await office.WithAsync((BatchDesk desk) => Task.FromResult(Start(desk, desk.Prepare(chosen, actor), signer)));
        await Eventually.BeTrueAsync(() => batch.EndedAt is not null, "the batch ends");
        return batch;
    }

    private static StepBatch Start(BatchDesk desk, StepBatch batch, ISigner signer)
    {
        desk.Start(batch, signer);
        return batch;
    }

    private sealed class CountedSigner(ISigner inner) : ISigner
    {
        public int Closed { get; private set; }

        public int Signed { get; private set; }

        public SigningIdentity Identity => inner.Identity;

        public Task<IReadOnlyList<byte[]>> SignAsync(IReadOnlyList<byte[]> contents, CancellationToken cancellation)
        {
            Signed += contents.Count;
            return inner.SignAsync(contents, cancellation);
        }

        public void Dispose() => Closed++;
    }
}
