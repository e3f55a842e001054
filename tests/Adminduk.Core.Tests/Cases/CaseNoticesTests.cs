using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Messages;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Cases;

public sealed class CaseNoticesTests
{
    private static readonly Dictionary<string, string> Lost = new() { ["kind"] = "lost", ["email"] = "budi@example.org" };

    [Theory, ClassData(typeof(Engines))]
    public async Task The_applicant_hears_of_receipt_pick_up_and_end(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);

        await office.FinishAsync(taken.Id);

        var mails = await ReadAsync(office, Outbox.Email);
        mails.Select(m => m.Subject).ShouldBe([
            $"Resi permohonan {taken.Number}", $"Permohonan {taken.Number} siap diambil", $"Permohonan {taken.Number} selesai"], ignoreOrder: true);
        mails.ShouldAllBe(m => m.To == "budi@example.org" && m.CaseId == taken.Id && m.Body.Contains("https://adminduk.example/lacak/"));
        mails.ShouldAllBe(m => !m.Body.Contains(taken.ApplicantNik) && !m.Body.Contains(taken.ApplicantName));
        (await ReadAsync(office, Outbox.Sms)).Count.ShouldBe(3);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_code_and_link_of_the_receipt_message_open_the_case(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);
        await office.WalkToAsync(taken.Id, "verify-section");
        var body = (await ReadAsync(office, Outbox.Email)).Single(m => m.Subject.StartsWith("Resi", StringComparison.Ordinal)).Body;

        var code = body.Split('\n').Single(l => l.StartsWith("Kode: ", StringComparison.Ordinal))["Kode: ".Length..];
        var link = body.Split('\n').Single(l => l.StartsWith("https://", StringComparison.Ordinal));

        (await office.WithAsync((CaseTracking t) => t.ByCodeAsync(taken.Number, code, CancellationToken.None))).Value.Id.ShouldBe(taken.Id);
        (await office.WithAsync((CaseTracking t) => t.ByTokenAsync(link, CancellationToken.None))).Value.Id.ShouldBe(taken.Id);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_return_tells_each_item_with_reason_and_remedy(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);
        var at = await office.WalkToAsync(taken.Id, "check");
        var item = at.Items[0].Requirement;

        CaseWalks.Expect(await office.ActAsync(
            new StepCommand { CaseId = taken.Id, Verdict = VerdictKind.Return, Returns = [new ReturnItem(item, "Bagian bawah terpotong.", "Foto ulang seluruh halaman.")] }, office.OwnerOf(at)));

        var mail = (await ReadAsync(office, Outbox.Email)).Single(m => m.Subject == $"Permohonan {taken.Number} perlu Anda perbaiki");
        mail.Body.ShouldContain("Mengapa: Bagian bawah terpotong.\nYang perlu dilakukan: Foto ulang seluruh halaman.");
        mail.Body.ShouldNotContain($"1. {item}\n");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_pause_and_the_day_that_moves_with_it_are_told(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);
        var at = await office.WalkToAsync(taken.Id, "verify-section");
        var reason = office.Catalogue.Version(at.Service, at.Effective)!.Pauses[0];

        CaseWalks.Expect(await office.WithAsync((CasePauser p) => p.PauseAsync(at.Id, reason.Id, "", office.OwnerOf(at), CancellationToken.None)));
        office.Office.Time.Advance(TimeSpan.FromDays(7));
        CaseWalks.Expect(await office.WithAsync((CasePauser p) => p.ResumeAsync(at.Id, office.OwnerOf(at), CancellationToken.None)));

        var mails = await ReadAsync(office, Outbox.Email);
        mails.Single(m => m.Subject == $"Permohonan {taken.Number} sedang menunggu").Body.ShouldContain(reason.Text.Id);
        mails[^1].Subject.ShouldBe($"Hari selesai permohonan {taken.Number} berubah");
    }

    [Fact]
    public async Task A_refused_step_tells_nobody()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);
        var before = await ReadAsync(office, Outbox.Email);

        (await office.TryProceedAsync(taken.Id, null, office.Officer("office-head"))).Ok.ShouldBeFalse();

        (await ReadAsync(office, Outbox.Email)).Count.ShouldBe(before.Count);
    }

    private static async Task<List<OutboxMessage>> ReadAsync(CaseOffice office, string channel)
    {
        await using var db = office.Open();
        return await db.Outbox.AsNoTracking().Where(m => m.Channel == channel).OrderBy(m => m.CreatedAt).ToListAsync();
    }
}
