using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Cases;

/// <summary>The arrival certificate of Bintan on the pages of its officers.</summary>
public sealed class ArrivalTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private const string Service = "surat-keterangan-datang";
    private static int people;

    [Fact]
    [Trait("Requirement", "BTN-30")]
    public async Task The_moving_file_is_asked_with_issuing_office_and_number_and_without_it_the_file_is_not_complete()
    {
        var list = (await office.OpenAsync("loket", "/loket/" + Service)).QuerySelector("section[aria-labelledby=syarat]")!;
        var without = await office.TryTakeInAsync("loket", Service, [.. Newcomer().Where(f => f.Name != "origin-letter")]);
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "check");
        var dossier = (await office.OpenAsync("loket", address)).Dossier().Seen();
        var incomplete = await office.TryAsync("loket", address, "Proceed");

        list.QuerySelector("input[type=file][name='file:moving-file']").ShouldNotBeNull();
        list.Seen().ShouldContain("Kantor penerbit dan nomor surat: ditanyakan pada isian “Kantor yang menerbitkan surat pindah, Nomor surat pindah”.");
        list.QuerySelector("a[href='#s-origin']").ShouldNotBeNull();
        ((int)without.StatusCode).ShouldBe(400);
        dossier.ShouldContain("Berkas belum lengkap");
        dossier.ShouldContain("Kantor penerbit dan nomor surat: Disdukcapil Kota Batam, SKPWNI/2171/10072026/0012");
        ((int)incomplete.StatusCode).ShouldBe(422);
        (await WorkingOffice.SummaryAsync(incomplete)).ShouldContain("Berkas pindah datang");
    }

    [Fact]
    [Trait("Requirement", "BTN-31")]
    [Trait("Requirement", "BTN-32")]
    public async Task A_filed_arrival_shows_applicant_and_time_and_what_is_missing_until_it_is_given()
    {
        var address = await TakeInAsync();

        var page = await office.OpenAsync("loket", address);
        await office.WalkToAsync(address, "check");
        var missing = (await office.OpenAsync("loket", address)).Dossier().QuerySelector("li .adm-tag")!.Seen();
        await office.TickAsync("loket", address);

        page.QuerySelector("h1")!.Seen().ShouldContain("RINI ASTUTI Baru");
        page.History().ShouldHaveSingleItem().ShouldStartWith("Mengajukan permohonan Diteruskan");
        page.Field("Diajukan").ShouldContain("Senin, 10 Agustus 2026 09.00 WIB");
        missing.ShouldBe("Belum ada");
        (await office.OpenAsync("loket", address)).Dossier().QuerySelector("li .adm-tag")!.Seen().ShouldBe("Benar");
    }

    [Fact]
    [Trait("Requirement", "BTN-33")]
    [Trait("Requirement", "BTN-34")]
    [Trait("Requirement", "BTN-13")]
    public async Task The_receipt_comes_after_the_first_check_and_the_register_book_after_the_receipt()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "check");
        var visitor = await office.AsAsync("loket");
        var receipt = $"/resi/{address.Split('/')[^1]}.pdf";

        var early = await visitor.GetAsync(receipt);
        await office.WalkToAsync(address, "enter-book");
        var words = await (await visitor.GetAsync(receipt)).WordsAsync();
        var before = await office.BookAsync("register", (await office.CaseAsync(address)).Number);
        await office.ProceedAsync("loket", address);
        var @case = await office.CaseAsync(address);
        var after = await office.BookAsync("register", @case.Number);

        ((int)early.StatusCode).ShouldBe(404);
        foreach (var shown in new[] { @case.Number, "Surat Keterangan Datang", "10 Agustus 2026", "13 Agustus 2026" }) words.ShouldContain(shown);
        before.ShouldBeEmpty();
        foreach (var shown in new[] { @case.RegisterNumber!, "10-08-2026", "RINI ASTUTI", "Surat Keterangan Datang" }) after.ShouldContain(shown);
    }

    [Fact]
    [Trait("Requirement", "BTN-35")]
    public async Task Forwarding_moves_the_file_from_the_front_office_to_the_moving_operator()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "forward");
        (await WaitsForAsync()).ShouldBe((true, false));

        await office.ProceedAsync("loket", address);

        (await WaitsForAsync()).ShouldBe((false, true));

        async Task<(bool FrontOffice, bool Operator)> WaitsForAsync() =>
            (await office.WorkLineAsync("loket", address) is not null, await office.WorkLineAsync("operator", address) is not null);
    }

    [Fact]
    [Trait("Requirement", "BTN-36")]
    public async Task The_operator_sees_newcomers_with_old_and_new_address_and_prints_the_letter()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "process");

        var data = (await office.OpenAsync("operator", address)).QuerySelector("section[aria-labelledby=data]")!.Seen();
        await office.ProceedAsync("operator", address);
        var letter = (await office.OpenAsync("operator", address)).QuerySelector("section[aria-labelledby=dokumen] a")!.GetAttribute("href")!;

        data.ShouldContain("RINI ASTUTI (");
        data.ShouldContain("Batam");
        data.ShouldContain("Jl. Nusantara 5");
        data.ShouldContain("Gunung Kijang");
        (await (await (await office.AsAsync("operator")).GetAsync(letter)).WordsAsync()).ShouldContain("RINI ASTUTI");
    }

    [Fact]
    [Trait("Requirement", "BTN-37")]
    [Trait("Requirement", "BTN-38")]
    public async Task The_section_head_approves_or_returns_and_only_approval_reaches_the_division_head()
    {
        var approved = await TakeInAsync();
        var returned = await TakeInAsync();
        foreach (var address in new[] { approved, returned }) await office.WalkToAsync(address, "verify");
        var (mine, before) = (await office.WorkLineAsync("kasi", approved), await office.WorkLineAsync("kabid", approved));

        await office.ProceedAsync("kasi", approved);
        await office.TryAsync("kasi", returned, "Return", ("return", "moving-file"), ("reason:moving-file", "Stempel tidak terbaca"), ("remedy:moving-file", "Bawa berkas asli"));

        mine.ShouldNotBeNull();
        before.ShouldBeNull();
        (await office.WorkLineAsync("kabid", approved)).ShouldNotBeNull();
        (await office.WorkLineAsync("kabid", returned)).ShouldBeNull();
        (await office.OpenAsync("kasi", approved)).Line("verify")[6].ShouldBe("Diteruskan (paraf): Zulkarnain, S.Sos., 10-08-2026 09.00");
        (await office.OpenAsync("kasi", returned)).Line("verify")[6].ShouldStartWith("Dikembalikan: Zulkarnain, S.Sos., 10-08-2026 09.00");
    }

    [Fact]
    [Trait("Requirement", "BTN-39")]
    public async Task The_front_office_registers_and_stamps_the_signed_letter()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "register");
        var number = (await office.CaseAsync(address)).Number;
        var list = await office.WorkLineAsync("loket", address);

        await office.ProceedAsync("loket", address);

        list.ShouldNotBeNull();
        var page = await office.OpenAsync("loket", address);
        page.Field("Cap dinas").ShouldStartWith("2026/");
        page.QuerySelector("h1 .adm-tag")!.Seen().ShouldBe("Siap diambil");
        (await office.BookAsync("produk", number)).ShouldContain("SKDWNI");
    }

    [Fact]
    [Trait("Requirement", "BTN-40")]
    public async Task The_letter_goes_out_on_the_receipt_number_and_the_days_used_stand_against_three()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "hand-over");
        (string, string)[] receiver = [("receiver-name", "RINI ASTUTI"), ("receiver-kind", "self"), ("signature-paper", "true")];

        var wrong = await office.TryAsync("loket", address, "Proceed", [.. receiver, ("receipt", "BTN-2026-999999")]);
        await office.ProceedAsync("loket", address, [.. receiver, ("receipt", (await office.CaseAsync(address)).Number)]);

        ((int)wrong.StatusCode).ShouldBe(400);
        var page = await office.OpenAsync("loket", address);
        page.QuerySelector("h1 .adm-tag")!.Seen().ShouldBe("Selesai");
        page.Documents().ShouldContain("Surat Keterangan Datang WNI (SKDWNI)");
        page.Field("Waktu").ShouldContain("dari 3 hari kerja");
    }

    private Task<string> TakeInAsync() => office.TakeInAsync("loket", Service, Newcomer());

    private static (string Name, string Value)[] Newcomer()
    {
        var nik = $"217101570890{Interlocked.Increment(ref people):0000}";
        return
        [
            ("nik", nik), ("name", "RINI ASTUTI"), ("phone", "0812 3456 7890"), ("birth-date.Day", "17"), ("birth-date.Month", "8"), ("birth-date.Year", "1990"),
            ("origin-region", "21.71.02.1001"), ("origin-office", "Disdukcapil Kota Batam"), ("origin-letter", "SKPWNI/2171/10072026/0012"),
            ("village", "21.01.04.2001"), ("address", "Jl. Nusantara 5"), ("rt", "1"), ("rw", "2"), ("arrival-kind", "new-card"),
            ("people.0.nik", nik), ("people.0.name", "RINI ASTUTI"), ("people.0.sex", "2"), ("people.0.birth-place", "Batam"),
            ("people.0.birth-date.Day", "17"), ("people.0.birth-date.Month", "8"), ("people.0.birth-date.Year", "1990"),
            ("people.0.relationship", "1"), ("people.0.marital-status", "1"), ("people.0.mother-name", "Wati"), ("people.0.father-name", "Anwar"),
        ];
    }
}
