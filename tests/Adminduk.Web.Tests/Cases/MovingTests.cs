using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Cases;

/// <summary>The moving certificate of Bintan on the pages of its officers.</summary>
public sealed class MovingTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private const string Service = "surat-keterangan-pindah";

    [Fact]
    [Trait("Requirement", "BTN-50")]
    public async Task The_checklist_of_2019_names_forms_shapes_and_letters_that_are_no_longer_required()
    {
        var page = await office.OpenAsync("loket", "/loket/" + Service);
        var items = page.QuerySelectorAll("section[aria-labelledby=syarat] .govuk-form-group").Select(g => g.Seen()).ToList();

        foreach (var (name, form) in new[] { ("Surat pengantar RT/RW", ""), ("Surat pengantar desa/kelurahan", "F-1.33 (Permendagri 19/2010), F-1.34 (Permendagri 19/2010)"), ("Surat pengantar kecamatan", "F-1.35 (Permendagri 19/2010), F-1.36 (Permendagri 19/2010)") })
        {
            var letter = items.Single(i => i.StartsWith(name, StringComparison.Ordinal));
            letter.ShouldContain(form);
            letter.ShouldContain("tidak lagi diwajibkan Perpres 96/2018");
        }

        items.ShouldContain(i => i.StartsWith("KTP penanggung jawab", StringComparison.Ordinal));
        var dossier = (await office.OpenAsync("loket", await TakeInAsync())).Dossier().QuerySelectorAll("li > strong").Select(i => i.Seen()).ToList();
        dossier.ShouldContain("Kartu Keluarga (asli)");
        dossier.ShouldContain("Kartu Keluarga (fotokopi)");
    }

    [Fact]
    [Trait("Requirement", "BTN-51")]
    public async Task The_file_turns_from_filed_to_complete_with_the_last_item()
    {
        var address = await TakeInAsync();
        var filed = await office.OpenAsync("loket", address);
        await office.WalkToAsync(address, "check");
        var items = (await office.CaseAsync(address)).Items.ConvertAll(i => i.Requirement);

        foreach (var item in items)
        {
            (await StateAsync()).ShouldStartWith("Berkas belum lengkap");
            WorkingOffice.FormOf(await office.OpenAsync("loket", address), "Items").ShouldNotBeNull();
            ((int)(await office.TryAsync("loket", address, "Proceed")).StatusCode).ShouldBe(422);
            await office.TryAsync("loket", address, "Items", ($"state:{item}", "Accepted"));
        }

        (await StateAsync()).ShouldBe("Berkas lengkap");
        filed.QuerySelector("h1 .adm-tag")!.Seen().ShouldBe("Baru");
        filed.Line("apply")[6].ShouldStartWith("Diteruskan");
        filed.Field("Waktu").ShouldStartWith("Belum mulai");
        await office.ProceedAsync("loket", address);
        (await office.OpenAsync("loket", address)).Field("Waktu").ShouldStartWith("Berjalan");

        async Task<string> StateAsync() => (await office.OpenAsync("loket", address)).Dossier().QuerySelector("p")!.Seen();
    }

    [Fact]
    [Trait("Requirement", "BTN-52")]
    public async Task The_delivery_shows_kecamatan_date_and_receiving_officer_in_the_history()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "deliver");

        var without = await office.TryAsync("loket", address, "Proceed");
        await office.ProceedAsync("loket", address, ("sending-district", "21.01.06"));
        var line = (await office.OpenAsync("loket", address)).History()[2];

        ((int)without.StatusCode).ShouldBe(400);
        line.ShouldStartWith("Menerima berkas yang sudah lengkap dari kecamatan");
        line.ShouldContain("Bintan Timur");
        line.ShouldContain("Rahma Yulianti, Petugas Front Office");
        line.ShouldContain("Senin, 10 Agustus 2026");
    }

    [Fact]
    [Trait("Requirement", "BTN-53")]
    public async Task Receipt_register_book_and_the_work_list_of_the_operator_come_in_this_order_only()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "check");
        var number = (await office.CaseAsync(address)).Number;
        (await SeenAsync()).ShouldBe((false, false, false));

        await office.TickAsync("loket", address);
        await office.ProceedAsync("loket", address);
        (await SeenAsync()).ShouldBe((true, false, false));

        await office.ProceedAsync("loket", address);
        (await SeenAsync()).ShouldBe((true, true, false));

        await office.ProceedAsync("loket", address);
        (await SeenAsync()).ShouldBe((true, true, true));

        async Task<(bool Receipt, bool Book, bool Operator)> SeenAsync()
        {
            var page = await office.OpenAsync("loket", address);
            return (page.QuerySelector("a[href^='/resi/']") is not null, (await office.BookAsync("register", number)).Length > 0, await office.WorkLineAsync("operator", address) is not null);
        }
    }

    [Fact]
    [Trait("Requirement", "BTN-54")]
    public async Task Certificate_and_data_sheet_can_be_printed_and_name_the_same_people()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "process");
        var chosen = (await office.OpenAsync("operator", address)).QuerySelector("section[aria-labelledby=data]")!.Seen();

        await office.ProceedAsync("operator", address);

        chosen.ShouldContain("Bandung");
        var links = (await office.OpenAsync("operator", address)).QuerySelectorAll("section[aria-labelledby=dokumen] a").Select(a => a.GetAttribute("href")!).ToList();
        links.Count.ShouldBe(2);
        foreach (var link in links)
        {
            var words = await (await (await office.AsAsync("operator")).GetAsync(link)).WordsAsync();
            words.ShouldContain("BUDI SANTOSO");
            words.ShouldContain("ANAK KE A");
        }
    }

    [Fact]
    [Trait("Requirement", "BTN-55")]
    public async Task Without_the_initial_of_the_section_head_the_file_does_not_go_on()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "verify");
        var before = await office.OpenAsync("kabid", address);

        WorkingOffice.FormOf(await office.OpenAsync("kasi", address), "Proceed")!.Seen().ShouldContain("Bubuhkan paraf dan teruskan");
        await office.ProceedAsync("kasi", address);
        var after = await office.OpenAsync("kabid", address);

        WorkingOffice.FormOf(before, "Proceed").ShouldBeNull();
        before.Line("verify")[6].ShouldBe("di sini");
        after.Line("verify")[6].ShouldBe("Diteruskan (paraf): Zulkarnain, S.Sos., 10-08-2026 09.00");
        after.History()[^1].ShouldContain("paraf Zulkarnain, S.Sos., Kepala Seksi Identitas Penduduk");
        WorkingOffice.FormOf(after, "Proceed").ShouldNotBeNull();
    }

    [Fact]
    [Trait("Requirement", "BTN-56")]
    public async Task The_signature_of_the_division_head_sends_the_file_back_to_the_front_office()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "sign");
        var before = await office.WorkLineAsync("loket", address);

        await office.ProceedAsync("kabid", address, ("passphrase", WorkingOffice.Passphrase));

        before.ShouldBeNull();
        (await office.WorkLineAsync("loket", address)).ShouldNotBeNull();
        var page = await office.OpenAsync("kabid", address);
        page.Documents().ShouldContain("ditandatangani Drs. Syahrial Effendi, Kepala Bidang");
        var letter = page.QuerySelector("section[aria-labelledby=dokumen] a")!.GetAttribute("href")!;
        var words = await (await (await office.AsAsync("kabid")).GetAsync(letter)).WordsAsync();
        words.ShouldContain("Drs. Syahrial Effendi");
        words.ShouldNotContain("KONSEP");
    }

    [Fact]
    [Trait("Requirement", "BTN-57")]
    [Trait("Requirement", "BTN-58")]
    public async Task Stamp_and_hand_over_on_the_receipt_close_the_request_with_two_products()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "hand-over");
        var number = (await office.CaseAsync(address)).Number;
        (string, string)[] receiver = [("receiver-name", "BUDI SANTOSO"), ("receiver-kind", "self"), ("signature-paper", "true")];

        var without = await office.TryAsync("loket", address, "Proceed", receiver);
        await office.ProceedAsync("loket", address, [.. receiver, ("receipt", number)]);

        ((int)without.StatusCode).ShouldBe(400);
        var page = await office.OpenAsync("loket", address);
        page.QuerySelector("h1 .adm-tag")!.Seen().ShouldBe("Selesai");
        page.History()[^2].ShouldStartWith("Meregistrasi surat dan membubuhkan cap dinas");
        page.History()[^1].ShouldStartWith("Menyerahkan surat kepada pemohon");
        var products = page.QuerySelectorAll("section[aria-labelledby=dokumen] li").Select(l => l.Seen()).ToList();
        products.Count.ShouldBe(2);
        var numbers = (await office.DocumentsAsync(address)).Select(d => d.Number).ToList();
        numbers.Distinct().Count().ShouldBe(2);
        var book = await office.BookAsync("pengambilan", number);
        foreach (var product in numbers)
        {
            products.ShouldContain(p => p.Contains(product));
            book.ShouldContain(product);
        }
    }

    [Fact]
    public async Task A_move_inside_the_regency_is_refused_at_intake_with_the_way_to_go()
    {
        var answer = await office.TryTakeInAsync("loket", Service, await RequestAsync("21.01.06.1008"));

        ((int)answer.StatusCode).ShouldBe(422);
        var words = await WorkingOffice.SummaryAsync(answer);
        words.ShouldContain("Pindah di dalam wilayah tidak memerlukan surat pindah; ajukan perubahan alamat KK.");
        words.ShouldContain("Permendagri 108/2019 Pasal 29");
    }

    private async Task<string> TakeInAsync() => await office.TakeInAsync("loket", Service, await RequestAsync("32.73.01.1001"));

    private async Task<(string Name, string Value)[]> RequestAsync(string destination)
    {
        var head = await office.AddFamilyAsync();
        var wife = await office.WifeOfAsync(head);
        return
        [
            .. WorkingOffice.Applicant(head),
            ("destination-village", destination), ("destination-address", "Jl. Asia Afrika 1"), ("destination-rt", "1"), ("destination-rw", "2"),
            ("reason", "1"), ("move-kind", "3"), ("members.0.typed", "true"), ("members.0.nik", head.Nik), ("members.0.relationship", "1"),
            ("members.1.typed", "true"), ("members.1.nik", await office.ChildOfAsync(head)), ("members.1.relationship", "4"),
            ("staying-family", "2"), ("new-head", wife.Nik),
        ];
    }
}
