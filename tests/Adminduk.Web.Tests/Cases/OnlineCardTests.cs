using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Adminduk.Web.Tests.Applications;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Filled = Adminduk.Web.Tests.Applications.Forms;
using Visitor = Adminduk.Web.Tests.Hosting.Visitor;

namespace Adminduk.Web.Tests.Cases;

/// <summary>The online identity card of Tangerang on the pages of its officers and of the applicant, line by line of SOP DAFDUK-01.</summary>
public sealed class OnlineCardTests(TangerangAtWork office) : IClassFixture<TangerangAtWork>
{
    [Fact]
    [Trait("Requirement", "TNG-13")]
    public async Task Step_1_gives_the_applicant_a_number_and_the_officer_data_and_files()
    {
        var (address, person) = await SendFromHomeAsync();

        var page = await office.OpenAsync("petugas", address);

        page.Line("apply")[..6].ShouldBe(
        [
            "1", "Mengisi data-data dan mengunggah berkas persyaratan", "Pemohon",
            "Pengajuan dan berkas persyaratan secara online melalui website sobatdukcapil.tangerangkota.go.id", "5 menit", "Data dan berkas yang sudah siap diinput",
        ]);
        (await (await office.Anybody().GetAsync(await LinkAsync(address))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain((await office.CaseAsync(address)).Number);
        page.QuerySelector("section[aria-labelledby=data]")!.Seen().ShouldContain(person.Name);
        page.Dossier().QuerySelectorAll("a[href^='/lampiran/']").Length.ShouldBe(2);
    }

    [Fact]
    [Trait("Requirement", "TNG-14")]
    public async Task Step_2_opens_each_paper_and_accepts_or_refuses_it_with_a_reason_that_the_applicant_reads()
    {
        var (address, _) = await SendFromHomeAsync();

        var page = await office.OpenAsync("petugas", address);
        var paper = await (await office.AsAsync("petugas")).GetAsync(page.Dossier().QuerySelector("a[href^='/lampiran/']")!.GetAttribute("href")!);
        await office.TryAsync("petugas", address, "Items", ("state:family-card", "Accepted"), ("state:diploma", "Refused"), ("refuse:diploma", "Nama pada ijazah terpotong"));
        var blocked = await office.TryAsync("petugas", address, "Proceed");
        var applicant = await office.Anybody().PageAsync(await LinkAsync(address));

        page.Heading().ShouldStartWith("Langkah 2 dari 12");
        (page.Now().Actor, page.Now().Norm, page.Now().Output).ShouldBe(("Petugas Pelayanan", "5 menit", "Berkas lengkap"));
        foreach (var paperName in new[] { "F-1.02", "Kartu Keluarga", "Akta kelahiran/ijazah terakhir", "buku nikah/akta perkawinan" }) page.Now().Completeness.ShouldContain(paperName);
        page.Dossier().QuerySelectorAll("input[type=radio][name='state:diploma']").Select(r => r.GetAttribute("value")).ShouldBe(["Accepted", "Missing", "Refused"]);
        ((int)paper.StatusCode).ShouldBe(200);
        ((int)blocked.StatusCode).ShouldBe(422);
        var line = applicant.QuerySelectorAll(".adm-checklist li").Single(l => l.Seen().StartsWith("Ijazah terakhir", StringComparison.Ordinal)).Seen();
        line.ShouldContain("Nama pada ijazah terpotong");
        applicant.QuerySelectorAll(".adm-checklist li").ShouldNotContain(l => l.Seen().StartsWith("Kartu Keluarga", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "TNG-15")]
    public async Task Step_3_puts_the_register_beside_the_answers_and_marks_what_differs()
    {
        var (address, person) = await SendAsync();
        await office.WalkToAsync(address, "compare");

        var page = await office.OpenAsync("petugas", address);

        page.Now().ShouldBe(("Petugas Pelayanan", "Biodata pemohon", "5 menit", "Biodata pemohon"));
        var rows = page.QuerySelectorAll("section[aria-labelledby=data] tbody tr").ToDictionary(r => r.QuerySelector("th")!.Seen());
        rows["Nama lengkap"].QuerySelectorAll("td").Select(c => c.Seen()).ShouldBe([person.Name, person.Name]);
        rows["Nama lengkap"].QuerySelectorAll(".adm-differs").ShouldBeEmpty();
        rows["Nomor telepon seluler"].QuerySelectorAll("td.adm-differs").Length.ShouldBe(2);
        rows["Nomor telepon seluler"].Seen().ShouldContain("berbeda");
    }

    [Fact]
    [Trait("Requirement", "TNG-16")]
    public async Task Step_4_sets_ready_to_record_or_returns_with_a_reason()
    {
        var (address, _) = await SendAsync();
        await office.WalkToAsync(address, "verify-data");

        var page = await office.OpenAsync("kasi-pendataan", address);
        var silent = await office.TryAsync("kasi-pendataan", address, "Return", ("return", "family-card"));
        await office.ProceedAsync("kasi-pendataan", address);

        page.Now().ShouldBe(("Kasi Pendataan Penduduk", "Biodata pemohon yang akan diverifikasi", "10 menit", "Status NIK siap rekam"));
        WorkingOffice.FormOf(page, "Return").ShouldNotBeNull();
        ((int)silent.StatusCode).ShouldBe(400);
        (await office.OpenAsync("petugas", address)).Field("Status KTP-el").ShouldBe("Siap rekam");
    }

    [Fact]
    [Trait("Requirement", "TNG-18")]
    public async Task Step_6_is_received_when_the_applicant_opens_place_date_and_hour()
    {
        var (address, _) = await SendAsync();
        await office.WalkToAsync(address, "send-schedule");
        await office.ProceedAsync("petugas", address, ("slot-date", "2026-08-12"), ("slot-time", "09.30"), ("slot-place", "Loket Perekaman"));

        var page = await office.OpenAsync("petugas", address);
        var applicant = (await office.Anybody().PageAsync(await LinkAsync(address))).QuerySelector("main")!.Seen();
        var received = await office.OpenAsync("rekam", address);

        page.Now().ShouldBe(("Pemohon", "Jadwal perekaman KTP-el", "5 menit", "Jadwal"));
        foreach (var shown in new[] { "Loket Perekaman", "12 Agustus 2026 09.30 WIB" }) applicant.ShouldContain(shown);
        await using var db = office.Office.Open();
        var id = (await office.CaseAsync(address)).Id;
        var messages = await db.Outbox.Where(m => m.CaseId == id).Select(m => m.Body).ToListAsync();
        messages.ShouldContain(m => m.Contains("Loket Perekaman") && m.Contains("09.30"), string.Join('|', messages));
        received.Line("receive-schedule")[6].ShouldContain("10-08-2026 09.00");
        received.Heading().ShouldStartWith("Langkah 7 dari 12");
    }

    [Fact]
    [Trait("Requirement", "TNG-19")]
    public async Task Step_7_confirms_identity_and_papers_and_closes_with_date_place_and_operator()
    {
        var (address, _) = await SendAsync();
        await office.WalkToAsync(address, "record");

        var page = await office.OpenAsync("rekam", address);
        var doubtful = await office.TryAsync("rekam", address, "Proceed", ("identity-confirmed", "no"), ("recording-place", "Loket Perekaman"));
        var nowhere = await office.TryAsync("rekam", address, "Proceed", ("identity-confirmed", "yes"));
        await office.ProceedAsync("rekam", address, ("identity-confirmed", "yes"), ("recording-place", "Loket Perekaman Karawaci"));

        page.Now().ShouldBe(("Petugas Rekam", "Alat perekaman KTP-el", "15 menit", "Data siap rekam"));
        WorkingOffice.FormOf(page, "Proceed")!.Seen().ShouldContain("Identitas dan berkas asli sudah diperiksa");
        ((int)doubtful.StatusCode, (int)nowhere.StatusCode).ShouldBe((400, 400));
        (await office.OpenAsync("rekam", address)).Field("Perekaman").ShouldBe("Senin, 10 Agustus 2026 09.00 WIB, Loket Perekaman Karawaci, Indra Kusuma");
    }

    [Fact]
    [Trait("Requirement", "TNG-20")]
    [Trait("Requirement", "TNG-21")]
    public async Task Steps_8_and_9_need_the_word_of_the_centre_with_time_and_source_before_print_ready()
    {
        var (address, _) = await SendAsync();
        await office.WalkToAsync(address, "uniqueness");

        var waiting = await office.OpenAsync("rekam", address);
        var duplicate = await office.TryAsync("rekam", address, "Proceed", ("uniqueness", "duplicate"), ("uniqueness-source", "Pemantauan Pusat"));
        var early = await office.OpenAsync("kasi-identitas", address);
        await office.ProceedAsync("rekam", address, ("uniqueness", "single"), ("uniqueness-source", "Pemantauan Pusat"));
        var unique = await office.OpenAsync("kasi-identitas", address);
        await office.ProceedAsync("kasi-identitas", address);
        var ready = await office.OpenAsync("cetak", address);

        waiting.Now().ShouldBe(("Petugas Rekam atau Kasi Identitas Penduduk", "Penunggalan data melalui konsolidasi", "10 menit", "Status data perekaman"));
        waiting.Field("Waktu").ShouldContain("Waktu berhenti: menunggu Pusat");
        waiting.QuerySelector("section[aria-labelledby=jeda]")!.Seen().ShouldContain("menunggu Pusat Senin, 10 Agustus 2026 09.00 WIB masih berlangsung");
        ((int)duplicate.StatusCode).ShouldBe(422);
        early.Heading().ShouldStartWith("Langkah 8 dari 12");
        unique.Field("Penunggalan").ShouldBe("Senin, 10 Agustus 2026 09.00 WIB, Pemantauan Pusat");
        unique.Now().ShouldBe(("Kasi Identitas Penduduk", "Rekap hasil perekaman KTP-el", "10 menit", "Data hasil perekaman siap cetak (PRR)"));
        unique.Field("Waktu").ShouldNotContain("Dijanjikan");
        ready.Field("Status KTP-el").ShouldContain("Siap cetak");
        ready.Field("Waktu").ShouldContain("Dijanjikan selesai Selasa, 11 Agustus 2026");
    }

    [Fact]
    [Trait("Requirement", "TNG-22")]
    [Trait("Requirement", "TNG-12")]
    public async Task Step_10_has_only_print_ready_records_in_the_print_list_and_a_printed_one_leaves_it()
    {
        var (address, _) = await SendAsync();
        await office.WalkToAsync(address, "verify-print");
        var before = await office.WorkLineAsync("cetak", address);
        await office.WalkToAsync(address, "print");

        var page = await office.OpenAsync("cetak", address);
        var listed = await office.WorkLineAsync("cetak", address);
        await office.ProceedAsync("cetak", address);

        page.Now().ShouldBe(("Petugas Cetak KTP-el", "Data hasil perekaman siap cetak (PRR) dan printer KTP-el", "10 menit", "KTP-el tercetak"));
        page.Field("Waktu").ShouldContain("dari 1 hari kerja");
        (before, await office.WorkLineAsync("cetak", address)).ShouldBe((null, null));
        listed.ShouldNotBeNull();
    }

    [Fact]
    [Trait("Requirement", "TNG-23")]
    [Trait("Requirement", "TNG-24")]
    public async Task Steps_11_and_12_record_the_hand_over_and_end_with_the_time_used()
    {
        var (address, _) = await SendAsync();
        await office.WalkToAsync(address, "collect");

        var page = await office.OpenAsync("petugas", address);
        await office.ProceedAsync("petugas", address, ("receipt", (await office.CaseAsync(address)).Number), ("receiver-name", "BUDI SANTOSO"), ("receiver-kind", "self"), ("signature-paper", "true"));
        var ended = await office.OpenAsync("petugas", address);
        var applicant = await office.Anybody().PageAsync(await LinkAsync(address));

        page.Now().ShouldBe(("Pemohon", "KTP-el", "10 menit", "KTP-el"));
        ended.Field("Penyerahan").ShouldBe("Lestari Handayani, Petugas Pelayanan, Disdukcapil Kota Tangerang, Senin, 10 Agustus 2026 09.00 WIB; diterima BUDI SANTOSO");
        ended.QuerySelector("h1 .adm-tag")!.Seen().ShouldBe("Selesai");
        ended.Field("Waktu").ShouldContain("dari 1 hari kerja");
        ended.Line("finish")[6].ShouldNotBeEmpty();
        ended.QuerySelectorAll("form[action*='handler='] button").ShouldBeEmpty();
        applicant.QuerySelector("main")!.Seen().ShouldContain("1 hari kerja dari batas 1 hari kerja");
    }

    [Fact]
    [Trait("Requirement", "TNG-3")]
    [Trait("Requirement", "TNG-4")]
    public async Task The_clock_waits_for_the_complete_file_runs_and_stands_still_with_reason_and_span()
    {
        var (address, _) = await SendAsync();
        var waits = await office.OpenAsync("petugas", address);
        await office.WalkToAsync(address, "compare");
        var runs = await office.OpenAsync("petugas", address);

        await office.TryAsync("petugas", address, "Pause", ("reason", "network-down"), ("Note", "Kabel putus"));
        office.Office.Office.Time.Advance(TimeSpan.FromMinutes(3));
        var paused = await office.OpenAsync("petugas", address);
        await office.TryAsync("petugas", address, "Resume");
        var resumed = await office.OpenAsync("petugas", address);
        office.Office.Office.Time.Advance(TimeSpan.FromMinutes(-3));

        waits.Field("Waktu").ShouldBe("Belum mulai Belum berjalan: berkas belum lengkap.");
        runs.Field("Waktu").ShouldStartWith("Berjalan");
        WorkingOffice.FormOf(runs, "Pause")!.QuerySelectorAll("label.govuk-radios__label").Select(l => l.Seen()).ShouldBe(
        [
            "Berkas permohonan terselip", "Jaringan komunikasi data offline", "Alat perekaman atau printer KTP-el rusak", "Blanko KTP-el tidak tersedia",
            "Pemohon belum mengerti cara mengakses pelayanan melalui aplikasi",
        ]);
        paused.Field("Waktu").ShouldStartWith("Berhenti");
        paused.Field("Waktu").ShouldContain("Waktu berhenti: Jaringan komunikasi data offline.");
        paused.Field("Waktu").ShouldContain("0 menit kerja di kantor, 3 menit menunggu pihak lain");
        resumed.Field("Waktu").ShouldStartWith("Berjalan");
        resumed.QuerySelector("section[aria-labelledby=jeda]")!.Seen().ShouldContain(
            "Jaringan komunikasi data offline Senin, 10 Agustus 2026 09.00 WIB Senin, 10 Agustus 2026 09.03 WIB Lestari Handayani Kabel putus");
    }

    private async Task<string> LinkAsync(string address) =>
        "/lacak/" + office.Service<ReceiptSecrets>().TokenOf((await office.CaseAsync(address)).Id);

    // From home, with an account, on the real pages.
    private async Task<(string Address, Resident Person)> SendFromHomeAsync()
    {
        var person = await office.AddFamilyAsync();
        await using var visitor = new Visitor(office.Office, "tangerang", Actor.Applicant(person.Name, Ids.New(office.Office.Office.Clock.Now)));
        await visitor.PostAsync(Filled.Card);
        await visitor.StepAsync(Filled.Card + "/applicant", Filled.Card + "/basis", Filled.Applicant(person));
        await visitor.StepAsync(Filled.Card + "/basis", Filled.Card + "/berkas", [("basis", "age")]);
        await visitor.SendAsync(Filled.Card + "/berkas", [], [("file:family-card", Visitor.Pdf), ("file:diploma", Visitor.Pdf)]);
        await visitor.StepAsync(Filled.Card + "/periksa", Filled.Card + "/selesai", []);
        await using var db = office.Office.Open();
        return ("/kerja/" + (await db.Cases.SingleAsync(c => c.ResidentId == person.Id)).Id, person);
    }

    private async Task<(string Address, Resident Person)> SendAsync()
    {
        var person = await office.AddFamilyAsync(change: r => r.Phone = "081100001111");
        await using var db = office.Office.Open();
        var request = await office.Office.RequestAsync("ktp-el-daring", await db.Families.SingleAsync(f => f.Id == person.FamilyId), new() { ["basis"] = "age" }, CaseChannel.Web);
        var account = Ids.New(office.Office.Office.Clock.Now);
        var filed = CaseWalks.Expect(await office.Office.FileAsync(request with { AccountId = account }, Actor.Applicant(person.Name, account)));
        return ("/kerja/" + filed.Id, person);
    }
}
