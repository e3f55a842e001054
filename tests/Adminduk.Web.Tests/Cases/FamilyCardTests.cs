using Adminduk.Core.Cases;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Cases;

/// <summary>The family card of Bintan on the pages of its officers, line by line of the SOP.</summary>
public sealed class FamilyCardTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private static readonly (string Name, string Value)[] Lost = [("kind", "lost"), ("newcomer", "no"), ("data-differ", "no")];

    [Fact]
    [Trait("Requirement", "BTN-84")]
    public async Task Step_1_does_not_come_in_before_the_kecamatan_that_processed_it_is_recorded()
    {
        var head = await office.AddFamilyAsync();

        var refused = await office.TryTakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(head), .. Lost]);
        var address = await TakeInAsync();

        ((int)refused.StatusCode).ShouldBe(400);
        (await WorkingOffice.SummaryAsync(refused)).ShouldContain("kecamatan");
        var page = await office.OpenAsync("loket", address);
        page.Line("hand-in")[..6].ShouldBe(["1", "Menyerahkan berkas permohonan", "Pemohon", "Berkas permohonan sudah diproses di kecamatan", "5 menit", "Berkas permohonan"]);
        page.Field("Diproses di").ShouldContain("Gunung Kijang");
        page.History()[0].ShouldContain("Gunung Kijang");
    }

    [Fact]
    [Trait("Requirement", "BTN-85")]
    public async Task Step_2_is_marked_as_received_by_the_front_office_with_the_time()
    {
        var address = await TakeInAsync();

        var before = await office.OpenAsync("loket", address);
        await office.ProceedAsync("loket", address);
        var after = await office.OpenAsync("loket", address);

        before.Heading().ShouldBe("Langkah 2 dari 10: Menerima berkas permohonan");
        before.Now().ShouldBe(("Front Office", "Penerimaan berkas", "5 menit", "Berkas permohonan"));
        WorkingOffice.FormOf(await office.OpenAsync("petugas", address), "Proceed").ShouldBeNull();
        after.Line("receive")[6].ShouldBe("Diteruskan: Rahma Yulianti, 10-08-2026 09.00");
        after.History()[1].ShouldContain("Rahma Yulianti, Petugas Front Office");
        after.History()[1].ShouldContain("Senin, 10 Agustus 2026 09.00 WIB");
    }

    [Fact]
    [Trait("Requirement", "BTN-86")]
    [Trait("Requirement", "BTN-12")]
    [Trait("Requirement", "BTN-11")]
    public async Task Step_3_gives_the_ticked_checklist_the_register_number_and_the_receipt()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "check");

        var before = await office.OpenAsync("loket", address);
        await office.TickAsync("loket", address);
        await office.ProceedAsync("loket", address);
        var after = await office.OpenAsync("loket", address);

        before.Now().ShouldBe(("Front Office", "Ceklis persyaratan dan kelengkapannya", "10 menit", "Resi Tanda Bukti Pengurusan"));
        before.Field("Nomor register").ShouldBe("belum diberikan");
        before.QuerySelector("a[href^='/resi/']").ShouldBeNull();
        after.Dossier().QuerySelectorAll("li .adm-tag").ShouldAllBe(t => t.TextContent == "Benar");
        after.Dossier().Seen().ShouldContain("Berkas lengkap");
        after.Field("Nomor register").ShouldStartWith("2026/");
        var receipt = await (await (await office.AsAsync("loket")).GetAsync(after.QuerySelector("a[href^='/resi/']")!.GetAttribute("href")!)).WordsAsync();
        receipt.ShouldContain((await office.CaseAsync(address)).Number);
        receipt.ShouldContain("Gratis (tidak dipungut biaya)");
    }

    [Fact]
    [Trait("Requirement", "BTN-87")]
    public async Task Step_4_forwards_a_complete_file_into_the_work_list_of_the_section_head()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "check");

        await office.TickAsync("loket", address, not: "family-form");
        var incomplete = await office.TryAsync("loket", address, "Proceed");
        await office.TickAsync("loket", address);
        await office.WalkToAsync(address, "forward");
        var page = await office.OpenAsync("petugas", address);
        var before = await office.WorkLineAsync("kasi", address);
        await office.ProceedAsync("petugas", address);

        ((int)incomplete.StatusCode).ShouldBe(422);
        (await WorkingOffice.SummaryAsync(incomplete)).ShouldContain("Formulir pendaftaran keluarga");
        page.Now().ShouldBe(("Petugas Pelayanan", "Berkas lengkap dan layak", "3 menit", "Berkas layak dan lengkap"));
        before.ShouldBeNull();
        (await office.WorkLineAsync("kasi", address)).ShouldNotBeNull();
    }

    [Fact]
    [Trait("Requirement", "BTN-88")]
    [Trait("Requirement", "BTN-89")]
    public async Task Steps_5_and_6_open_file_papers_and_draft_on_one_page_with_initial_and_return()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "verify-section");

        var kasi = await office.OpenAsync("kasi", address);
        await office.ProceedAsync("kasi", address);
        var kabid = await office.OpenAsync("kabid", address);

        foreach (var (page, actor) in new[] { (kasi, "Kepala Seksi"), (kabid, "Kepala Bidang") })
        {
            page.Now().ShouldBe((actor, "Berkas, dokumen pendukung, dokumen Kartu Keluarga (KK) diparaf", "30 menit", "Menyetujui atau menolak/dikembalikan"));
            page.QuerySelector("section[aria-labelledby=data]")!.Seen().ShouldContain("KK hilang");
            page.Dossier().Seen().ShouldContain("F-1.15");
            WorkingOffice.FormOf(page, "Proceed")!.Seen().ShouldContain("Bubuhkan paraf dan teruskan");
            WorkingOffice.FormOf(page, "Return").ShouldNotBeNull();
        }

        var draft = kasi.QuerySelector("section[aria-labelledby=dokumen] a")!.GetAttribute("href")!;
        (await (await (await office.AsAsync("kasi")).GetAsync(draft)).WordsAsync()).ShouldContain("KONSEP");
        kabid.Line("verify-section")[6].ShouldBe("Diteruskan (paraf): Zulkarnain, S.Sos., 10-08-2026 09.00");
    }

    [Fact]
    [Trait("Requirement", "BTN-16")]
    public async Task A_returned_file_lies_with_the_front_office_under_its_reason_and_comes_back_to_the_section_head()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "verify-section");

        await office.TryAsync("kasi", address, "Return", ("return", "family-form"), ("reason:family-form", "F-1.01 belum ditandatangani"), ("remedy:family-form", "Tanda tangani F-1.01"));
        var list = await office.WorkLineAsync("loket", address);
        await office.TryAsync("loket", address, "Repair", ("handed-in", "family-form"));
        var back = await office.OpenAsync("kasi", address);

        list.ShouldNotBeNull().ShouldContain("F-1.01 belum ditandatangani");
        back.Heading().ShouldStartWith("Langkah 5 dari 10");
        WorkingOffice.FormOf(back, "Proceed").ShouldNotBeNull();
        back.History().Count.ShouldBe(6);
        back.History()[4].ShouldContain("Dikembalikan Zulkarnain");
        back.History()[5].ShouldContain("Diperbaiki dan dikirim lagi Rahma Yulianti");
        back.QuerySelector("section[aria-labelledby=riwayat] .adm-notice")!.Seen().ShouldContain("F-1.01 belum ditandatangani");
    }

    [Fact]
    [Trait("Requirement", "BTN-90")]
    public async Task Step_7_is_signed_by_the_head_or_sent_back_for_correction_and_both_stay_in_the_history()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "sign");

        var page = await office.OpenAsync("kadis", address);
        await office.TryAsync("kadis", address, "Return", ("return", "family-form"), ("reason:family-form", "Nama jalan salah"), ("remedy:family-form", "Perbaiki alamat"));
        await office.TryAsync("loket", address, "Repair", ("handed-in", "family-form"));
        await office.ProceedAsync("kadis", address, ("passphrase", WorkingOffice.Passphrase));

        page.Now().ShouldBe(("Kepala Dinas", "Berkas, dokumen KK ditandatangani", "10 menit", "Tanda tangan dan koreksi"));
        WorkingOffice.FormOf(page, "Return")!.Seen().ShouldContain("Kembalikan untuk koreksi");
        var history = (await office.OpenAsync("kadis", address)).History();
        history[^3].ShouldContain("Dikembalikan Hj. Ratna Kumala");
        history[^1].ShouldContain("Diteruskan Hj. Ratna Kumala");
    }

    [Fact]
    [Trait("Requirement", "BTN-91")]
    [Trait("Requirement", "BTN-14")]
    public async Task Step_8_registers_and_stamps_a_signed_card_before_anybody_can_hand_it_over()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "sign");
        var unsigned = await office.OpenAsync("petugas", address);
        await office.WalkToAsync(address, "register");
        var page = await office.OpenAsync("petugas", address);
        var tooEarly = await office.OpenAsync("loket", address);

        await office.ProceedAsync("petugas", address);

        WorkingOffice.FormOf(unsigned, "Proceed").ShouldBeNull();
        page.Now().ShouldBe(("Petugas Pelayanan", "Dokumen sudah ditandatangani", "15 menit", "Registrasi dan cap pengesahan"));
        tooEarly.QuerySelector("input[name=receipt]").ShouldBeNull();
        var stamped = await office.OpenAsync("loket", address);
        stamped.QuerySelector("input[name=receipt]").ShouldNotBeNull();
        stamped.Field("Cap dinas").ShouldStartWith("2026/");
    }

    [Fact]
    [Trait("Requirement", "BTN-92")]
    [Trait("Requirement", "BTN-12")]
    public async Task Step_9_hands_over_with_the_receipt_number_alone()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "hand-over");
        var number = (await office.CaseAsync(address)).Number;
        (string, string)[] receiver = [("receiver-name", "BUDI SANTOSO"), ("receiver-kind", "self")];

        var page = await office.OpenAsync("loket", address);
        var without = await office.TryAsync("loket", address, "Proceed", receiver);
        var wrong = await office.TryAsync("loket", address, "Proceed", [.. receiver, ("receipt", "BTN-2026-999999")]);
        await office.ProceedAsync("loket", address, [.. receiver, ("receipt", number)]);

        page.Now().ShouldBe(("Front Office", "Dokumen Kartu Keluarga (KK)", "5 menit", "Dokumen Kartu Keluarga (KK) selesai"));
        ((int)without.StatusCode, (int)wrong.StatusCode).ShouldBe((400, 400));
        (await office.CaseAsync(address)).Step.ShouldBe("pick-up");
    }

    [Fact]
    [Trait("Requirement", "BTN-93")]
    [Trait("Requirement", "BTN-15")]
    [Trait("Requirement", "BTN-82")]
    [Trait("Requirement", "BTN-83")]
    public async Task Step_10_closes_the_request_with_the_receivers_name_and_signature()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "pick-up");

        var page = await office.OpenAsync("loket", address);
        var unsigned = await office.TryAsync("loket", address, "Proceed");
        await office.ProceedAsync("loket", address, ("signature-paper", "true"));
        var closed = await office.OpenAsync("loket", address);

        page.Now().ShouldBe(("Pemohon", "Registrasi pengambilan", "5 menit", "Tanda tangan buku pengambilan/penerimaan"));
        ((int)unsigned.StatusCode).ShouldBe(400);
        (await office.CaseAsync(address)).Status.ShouldBe(CaseStatus.Done);
        var line = await office.BookAsync("pengambilan", (await office.CaseAsync(address)).Number);
        foreach (var shown in new[] { "BUDI SANTOSO", "10-08-2026", "Kartu Keluarga", "buku kertas" }) line.ShouldContain(shown);
        closed.QuerySelectorAll("form[action*='handler='] button").ShouldBeEmpty();
        closed.Field("Waktu").ShouldContain("dari 3 hari kerja");
        closed.Field("Penyerahan").ShouldContain("diterima BUDI SANTOSO");
        closed.Documents().ShouldContain("ditandatangani Hj. Ratna Kumala, S.H., M.Si., Kepala Dinas");
        closed.History().Count.ShouldBe(10);
        foreach (var step in office.Office.Catalogue.InForce("kartu-keluarga", office.Office.Office.Clock.Today)!.Steps)
            closed.Line(step.Id)[6].ShouldContain(", 10-08-2026 ");
    }

    [Fact]
    [Trait("Requirement", "BTN-82")]
    public async Task No_step_is_skipped()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "forward");

        foreach (var login in new[] { "kasi", "kabid", "kadis", "loket" })
            WorkingOffice.FormOf(await office.OpenAsync(login, address), "Proceed").ShouldBeNull(login);
    }

    [Fact]
    [Trait("Requirement", "BTN-80")]
    public async Task The_checklist_shows_the_fixed_items_with_their_forms_and_adds_what_the_case_calls_for()
    {
        var visitor = await office.AsAsync("loket");
        var page = await visitor.PageAsync("/loket/kartu-keluarga");
        var list = page.QuerySelector("section[aria-labelledby=syarat]")!.Seen();

        foreach (var item in new[] { "Surat pengantar RT/RW", "F-1.01 (Permendagri 19/2010)", "F-1.06 (Permendagri 19/2010)", "F-1.15 (Permendagri 19/2010)", "akta lahir" }) list.ShouldContain(item);
        foreach (var item in new[] { "Surat Laporan Kedatangan", "Numpang KK", "perbedaan data" }) list.ShouldNotContain(item);
        (await ListAsync(("newcomer", "yes"), ("single-newcomer", "no"), ("data-differ", "no"))).ShouldBe((true, false, false));
        (await ListAsync(("newcomer", "yes"), ("single-newcomer", "yes"), ("data-differ", "no"))).ShouldBe((true, true, false));
        (await ListAsync(("newcomer", "no"), ("data-differ", "yes"))).ShouldBe((false, false, true));

        async Task<(bool Arrival, bool Joining, bool Differing)> ListAsync(params (string, string)[] chosen)
        {
            var items = await visitor.ChecklistAsync(page, [("kind", "data-change"), .. chosen]);
            return (items.Contains("Surat Laporan Kedatangan"), items.Contains("Surat Pernyataan Numpang KK"), items.Contains("Surat Pernyataan perbedaan data"));
        }
    }

    private async Task<string> TakeInAsync() =>
        await office.TakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(await office.AddFamilyAsync()), .. Lost, ("sending-district", "21.01.04")]);
}
