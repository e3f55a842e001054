using Adminduk.Core.Residents;
using Adminduk.Testing;
using Adminduk.Web.Tests.Services;

namespace Adminduk.Web.Tests.Cases;

/// <summary>The identity card of Bintan on the pages of its officers, line by line of the SOP.</summary>
public sealed class IdCardTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private const string Default = "menit (ketentuan kantor, tidak ada di SOP)";

    [Fact]
    [Trait("Requirement", "BTN-63")]
    public async Task Step_1_stands_in_the_history_as_handed_in_by_the_applicant()
    {
        var address = await TakeInAsync();

        var page = await office.OpenAsync("loket", address);

        page.Line("hand-in")[..6].ShouldBe(["1", "Pemohon menyerahkan berkas permohonan", "Pemohon", "–", "5 menit*", "–"]);
        page.QuerySelector("section[aria-labelledby=prosedur]")!.Seen().ShouldContain("* Nilai awal kantor; dokumen sumber tidak mencantumkannya.");
        page.History()[0].ShouldStartWith("Pemohon menyerahkan berkas permohonan Diteruskan");
        page.History()[0].ShouldContain("10 Agustus 2026 09.00 WIB");
        page.QuerySelector("h1")!.Seen().ShouldContain("BUDI SANTOSO");
    }

    [Fact]
    [Trait("Requirement", "BTN-64")]
    public async Task Step_2_is_received_by_the_front_office()
    {
        var address = await TakeInAsync();

        var page = await office.OpenAsync("loket", address);
        await office.ProceedAsync("loket", address);

        page.Heading().ShouldBe("Langkah 2 dari 10: Penerimaan berkas permohonan oleh petugas front office");
        (page.Now().Actor, page.Now().Norm).ShouldBe(("Front Office", $"5 {Default}"));
        (await office.OpenAsync("loket", address)).Line("receive")[6].ShouldBe("Diteruskan: Rahma Yulianti, 10-08-2026 09.00");
    }

    [Fact]
    [Trait("Requirement", "BTN-65")]
    public async Task Step_3_makes_checklist_register_number_and_receipt_in_one()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "check");

        var before = await office.OpenAsync("loket", address);
        await office.TickAsync("loket", address);
        await office.ProceedAsync("loket", address);
        var after = await office.OpenAsync("loket", address);

        (before.Now().Actor, before.Now().Norm).ShouldBe(("Front Office", $"10 {Default}"));
        before.Field("Nomor register").ShouldBe("belum diberikan");
        after.Field("Nomor register").ShouldStartWith("2026/");
        after.QuerySelector("a[href^='/resi/']").ShouldNotBeNull();
        after.Dossier().QuerySelectorAll("li .adm-tag").ShouldAllBe(t => t.TextContent == "Benar");
    }

    [Fact]
    [Trait("Requirement", "BTN-66")]
    public async Task Step_4_puts_the_file_into_the_work_list_of_the_section_head()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "forward");

        var page = await office.OpenAsync("petugas", address);
        var before = await office.WorkLineAsync("kasi", address);
        await office.ProceedAsync("petugas", address);

        (page.Now().Actor, page.Now().Norm).ShouldBe(("Petugas Pelayanan", $"3 {Default}"));
        before.ShouldBeNull();
        (await office.WorkLineAsync("kasi", address)).ShouldNotBeNull();
        (await office.WorkLineAsync("petugas", address)).ShouldBeNull();
    }

    [Fact]
    [Trait("Requirement", "BTN-67")]
    [Trait("Requirement", "BTN-68")]
    public async Task Steps_5_and_6_show_the_initials_and_offer_the_return_to_the_front_office()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "verify-section");

        var kasi = await office.OpenAsync("kasi", address);
        await office.ProceedAsync("kasi", address);
        var kabid = await office.OpenAsync("kabid", address);
        await office.TryAsync("kabid", address, "Return", ("return", "family-card"), ("reason:family-card", "Fotokopi KK buram"), ("remedy:family-card", "Fotokopi ulang KK"));
        var returned = await office.WorkLineAsync("loket", address);
        await office.TryAsync("loket", address, "Repair", ("handed-in", "family-card"));
        await office.ProceedAsync("kabid", address);

        (kasi.Now().Actor, kasi.Now().Norm).ShouldBe(("Kepala Seksi", $"30 {Default}"));
        (kabid.Now().Actor, kabid.Now().Norm).ShouldBe(("Kepala Bidang", $"30 {Default}"));
        kabid.Line("verify-section")[6].ShouldBe("Diteruskan (paraf): Zulkarnain, S.Sos., 10-08-2026 09.00");
        returned.ShouldNotBeNull().ShouldContain("Fotokopi KK buram");
        (await office.OpenAsync("cetak", address)).Line("verify-division")[6].ShouldBe("Diteruskan (paraf): Drs. Syahrial Effendi, 10-08-2026 09.00");
    }

    [Fact]
    [Trait("Requirement", "BTN-69")]
    public async Task Step_7_is_for_the_printing_operator_alone()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "print");

        foreach (var other in new[] { "loket", "petugas", "kasi", "kabid", "kadis" })
            WorkingOffice.FormOf(await office.OpenAsync(other, address), "Proceed").ShouldBeNull(other);
        var page = await office.OpenAsync("cetak", address);
        await office.ProceedAsync("cetak", address);

        (page.Now().Actor, page.Now().Norm).ShouldBe(("Operator Pencetakan KTP-el", $"10 {Default}"));
        (await office.OpenAsync("petugas", address)).Field("Status KTP-el").ShouldBe("Tercetak");
    }

    [Fact]
    [Trait("Requirement", "BTN-70")]
    [Trait("Requirement", "BTN-14")]
    [Trait("Requirement", "BTN-61")]
    public async Task Step_8_asks_whether_the_holder_is_there_and_refuses_a_representative()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "activate");

        var page = await office.OpenAsync("petugas", address);
        var refused = await office.TryAsync("petugas", address, "Proceed", ("holder-present", "representative"));
        var tooEarly = WorkingOffice.FormOf(await office.OpenAsync("loket", address), "Proceed");
        await office.ProceedAsync("petugas", address, ("holder-present", "holder"));

        (page.Now().Actor, page.Now().Norm).ShouldBe(("Petugas Pelayanan", $"15 {Default}"));
        page.QuerySelectorAll("input[name='holder-present']").Length.ShouldBe(2);
        ((int)refused.StatusCode).ShouldBe(400);
        (await WorkingOffice.SummaryAsync(refused)).ShouldContain("tidak dapat diwakilkan", Shouldly.Case.Insensitive);
        tooEarly.ShouldBeNull();
        (await office.OpenAsync("loket", address)).QuerySelector("main")!.Seen().ShouldNotContain("Cap dinas");
    }

    [Fact]
    [Trait("Requirement", "BTN-71")]
    public async Task Step_9_hands_over_with_the_receipt_number_and_only_after_activation()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "activate");
        var early = await office.OpenAsync("loket", address);
        await office.WalkToAsync(address, "hand-over");
        (string, string)[] receiver = [("receiver-name", "BUDI SANTOSO"), ("receiver-kind", "self")];

        var page = await office.OpenAsync("loket", address);
        var without = await office.TryAsync("loket", address, "Proceed", receiver);
        await office.ProceedAsync("loket", address, [.. receiver, ("receipt", (await office.CaseAsync(address)).Number)]);

        WorkingOffice.FormOf(early, "Proceed").ShouldBeNull();
        (page.Now().Actor, page.Now().Norm).ShouldBe(("Front Office", $"5 {Default}"));
        ((int)without.StatusCode).ShouldBe(400);
        (await WorkingOffice.SummaryAsync(without)).ShouldContain("Resi");
    }

    [Fact]
    [Trait("Requirement", "BTN-61")]
    [Trait("Requirement", "BTN-62")]
    public async Task The_whole_chain_stands_on_the_page_with_actor_and_time_and_the_days_used()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "pick-up");
        var last = await office.OpenAsync("loket", address);

        await office.ProceedAsync("loket", address, ("signature-paper", "true"));

        (last.Now().Actor, last.Now().Norm).ShouldBe(("Pemohon", $"5 {Default}"));
        var page = await office.OpenAsync("loket", address);
        page.History().Count.ShouldBe(10);
        foreach (var step in office.Office.Catalogue.InForce("ktp-el", office.Office.Office.Clock.Today)!.Steps) page.Line(step.Id)[6].ShouldContain(", 10-08-2026 ");
        page.Field("Waktu").ShouldContain("dari 3 hari kerja");
        page.Documents().ShouldContain("KTP-el");
    }

    [Fact]
    [Trait("Requirement", "BTN-60")]
    public async Task The_checklist_follows_the_purpose()
    {
        var visitor = await office.AsAsync("loket");
        var page = await visitor.PageAsync("/loket/ktp-el");

        (await visitor.ChecklistAsync(page, ("kind", "first"))).ShouldContain("F-1.21");
        (await visitor.ChecklistAsync(page, ("kind", "replacement"))).ShouldContain("KTP lama");
        (await visitor.ChecklistAsync(page, ("kind", "lost"))).ShouldContain("Laporan kehilangan/kerusakan dari kepolisian");
        foreach (var kind in new[] { "first", "replacement", "lost" })
        {
            var list = await visitor.ChecklistAsync(page, ("kind", kind));
            list.ShouldContain("Kartu Keluarga (KK) terbaru yang sah");
            list.ShouldContain("Sudah melakukan perekaman biometrik");
            list.Contains("F-1.21").ShouldBe(kind == "first");
            list.Contains("KTP lama").ShouldBe(kind == "replacement");
        }
    }

    [Fact]
    [Trait("Requirement", "BTN-60")]
    public async Task Without_a_recording_the_file_never_becomes_complete()
    {
        var head = await office.AddFamilyAsync();
        var address = await office.TakeInAsync("loket", "ktp-el", [.. WorkingOffice.Applicant(head), ("kind", "first"), ("sending-district", "21.01.04")]);
        await office.WalkToAsync(address, "check");
        await office.TickAsync("loket", address);

        var refused = await office.TryAsync("loket", address, "Proceed");

        ((int)refused.StatusCode).ShouldBe(422);
        (await WorkingOffice.SummaryAsync(refused)).ShouldContain("perekaman biometrik");
        (await office.OpenAsync("loket", address)).Dossier().Seen().ShouldContain("Berkas belum lengkap");
    }

    [Fact]
    [Trait("Requirement", "BTN-104")]
    public async Task A_foreign_citizen_is_refused_at_the_counter_with_the_reason()
    {
        var head = await office.AddFamilyAsync(change: r => r.Citizenship = Citizenship.Foreign);

        var refused = await office.TryTakeInAsync("loket", "ktp-el", [.. WorkingOffice.Applicant(head), ("kind", "first"), ("sending-district", "21.01.04")]);

        ((int)refused.StatusCode).ShouldBe(422);
        (await WorkingOffice.SummaryAsync(refused)).ShouldContain("warga negara asing");
    }

    private async Task<string> TakeInAsync() => await office.TakeInAsync(
        "loket", "ktp-el", [.. WorkingOffice.Applicant(await office.AddFamilyAsync(change: r => r.MarkRecorded())), ("kind", "first"), ("sending-district", "21.01.04")]);
}
