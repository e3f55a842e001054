using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Books;
using Adminduk.Core.Documents.ChildCards;
using Adminduk.Core.Documents.FamilyCards;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Documents.Qr;
using Adminduk.Core.Documents.Receipts;
using Adminduk.Core.Documents.Slips;
using Adminduk.Core.Documents.Sops;

namespace Adminduk.Core.Tests.Documents;

public sealed class DocumentDrawingTests
{
    private static readonly Dictionary<string, Func<DocumentFrame, byte[]>> Drawings = new(StringComparer.Ordinal)
    {
        [DocumentKinds.FamilyCard] = f => new FamilyCardDrawing().Draw(PaperSamples.FamilyCard(), f),
        [DocumentKinds.Skpwni] = f => new SkpwniDrawing().Draw(LetterSamples.Skpwni(), f),
        [DocumentKinds.Skdwni] = f => new SkdwniDrawing().Draw(LetterSamples.Skdwni(), f),
        [DocumentKinds.Biodata] = f => new BiodataDrawing().Draw(LetterSamples.Biodata(), f),
        [DocumentKinds.IdCardSlip] = f => new IdCardSlipDrawing().Draw(LetterSamples.Slip(), f),
        [DocumentKinds.ChildCard] = f => new ChildCardDrawing().Draw(PaperSamples.ChildCard(), f),
        [DocumentKinds.Receipt] = f => new ReceiptDrawing().Draw(LetterSamples.Receipt(), f),
        [DocumentKinds.ReceiptRoll] = f => new ReceiptRollDrawing().Draw(LetterSamples.Receipt(), f),
        [DocumentKinds.ReturnLetter] = f => new ReturnLetterDrawing().Draw(LetterSamples.ReturnLetter(), f),
        [DocumentKinds.Book] = f => new BookDrawing().Draw(LetterSamples.Book(40), f),
        [DocumentKinds.Standard] = f => new StandardDrawing().Draw(SopSamples.Standard(), f),
        [DocumentKinds.Sop] = f => new SopDrawing().Draw(SopSamples.FamilyCard(), f),
    };

    public static TheoryData<string> Kinds => [.. Drawings.Keys];

    public static TheoryData<string> SignedKinds => [DocumentKinds.FamilyCard, DocumentKinds.Skpwni, DocumentKinds.Skdwni, DocumentKinds.Biodata, DocumentKinds.ChildCard];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_is_a_clean_tagged_file_with_embedded_fonts(string kind)
    {
        using var pdf = new DrawnPdf(Drawings[kind](PaperSamples.Draft));

        (await pdf.CheckAsync()).ShouldBe(0);
        (await pdf.FontsAsync()).ShouldAllBe(line => line.Contains("Plus Jakarta Sans") && line.Contains("yes yes"));
        var info = await pdf.InfoAsync();
        info.ShouldMatch("Tagged: +yes");
        info.ShouldMatch("Title: +\\S");
        info.ShouldMatch("JavaScript: +no");
        var objects = await pdf.ObjectsAsync();
        objects.ShouldContain("/Lang (id-ID)");
        objects.ShouldNotContain("pdfaid");
    }

    [Theory]
    [MemberData(nameof(SignedKinds))]
    public async Task A_draft_says_so_and_has_no_code(string kind)
    {
        using var pdf = new DrawnPdf(Drawings[kind](PaperSamples.Draft));

        var words = await pdf.WordsAsync();
        words.ShouldContain("KONSEP");
        words.ShouldContain("belum ditandatangani");
        (await pdf.ScanAsync()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SignedKinds))]
    public async Task A_sealed_sheet_can_be_checked_from_its_picture(string kind)
    {
        using var key = QrKey.Create();
        var frame = PaperSamples.Sealed(key, kind, "2101••••••••0001");
        using var pdf = new DrawnPdf(Drawings[kind](frame));

        var claims = await pdf.ClaimsAsync(key);
        claims.Kind.ShouldBe(kind);
        claims.Token.ShouldBe(frame.Seal!.Code);
        var words = await pdf.WordsAsync();
        words.ShouldNotContain("KONSEP");
        words.ShouldContain("Sertifikat uji, bukan untuk produksi");
        words.Replace(" ", "").ShouldContain(frame.Seal.Code);
    }

    [Fact]
    public async Task A_sheet_with_a_real_certificate_explains_its_signature()
    {
        using var key = QrKey.Create();
        using var pdf = new DrawnPdf(Drawings[DocumentKinds.Skpwni](PaperSamples.Sealed(key, DocumentKinds.Skpwni, "1", test: false)));

        var words = await pdf.WordsAsync();
        words.ShouldContain("sah tanpa tanda tangan basah dan cap dinas");
        words.ShouldNotContain("uji");
    }

    [Fact]
    public async Task The_family_card_has_all_columns_of_the_form()
    {
        using var pdf = new DrawnPdf(Drawings[DocumentKinds.FamilyCard](PaperSamples.Draft));

        var words = await pdf.WordsAsync();
        foreach (var column in Enumerable.Range(1, 17))
            words.ShouldContain($"({column})");
        foreach (var expected in new[] { "No. 2101012211260001", "SITI RAHMAWATI PUTRI", "Gang Melati Nomor 12", "003/007", "KIJANG KOTA", "KAWIN TERCATAT", "Dokumen Imigrasi", "Nama Orang Tua", "22 November 2026", "NIP 197001011995031001" })
            words.ShouldContain(expected);
    }

    [Fact]
    public async Task A_large_family_takes_two_pages_and_loses_nobody()
    {
        using var pdf = new DrawnPdf(new FamilyCardDrawing().Draw(PaperSamples.FamilyCard(members: 16), PaperSamples.Draft));

        (await pdf.WordsAsync()).ShouldContain("Halaman 2 dari 2");
        var text = await pdf.TextAsync();
        foreach (var number in Enumerable.Range(0, 16))
            text.ShouldContain($"21010122119{number:D5}");
    }

    [Theory]
    [InlineData(DocumentKinds.Receipt)]
    [InlineData(DocumentKinds.ReceiptRoll)]
    [Trait("Requirement", "BTN-12")]
    public async Task A_receipt_says_what_it_proves_and_masks_the_nik(string kind)
    {
        using var pdf = new DrawnPdf(Drawings[kind](PaperSamples.Draft));

        var words = await pdf.WordsAsync();
        foreach (var expected in new[] { "2026-000123", "K7M4PX", "Fotokopi buku nikah", "paling lambat Rabu, 25 November 2026", "Gratis", "Pengaduan", "adminduk.bintankab.example/lacak", "2101 •••• •••• 0007" })
            words.ShouldContain(expected);
        words.ShouldNotContain(LetterSamples.Nik);
        (await pdf.ScanAsync()).ShouldBe(LetterSamples.Receipt().TrackingLink);
    }

    [Fact]
    public async Task A_roll_is_eighty_millimetres_wide_and_as_long_as_its_content()
    {
        using var one = new DrawnPdf(new ReceiptRollDrawing().Draw(LetterSamples.Receipt(), PaperSamples.Draft));
        using var two = new DrawnPdf(new ReceiptRollDrawing().Draw(LetterSamples.Receipt() with { HandedIn = [.. Enumerable.Repeat("Berkas", 40)] }, PaperSamples.Draft));

        var first = await one.InfoAsync();
        first.ShouldMatch("Page size: +226\\.7\\d* x");
        first.ShouldMatch("Pages: +1");
        (await two.InfoAsync()).ShouldNotBe(first);
    }

    [Fact]
    public async Task A_return_letter_says_what_is_wrong_and_what_to_do()
    {
        using var pdf = new DrawnPdf(Drawings[DocumentKinds.ReturnLetter](PaperSamples.Draft));

        var words = await pdf.WordsAsync();
        foreach (var expected in new[] { "Foto Kartu Keluarga", "Tulisan tidak terbaca.", "Foto ulang di tempat terang", "6 Desember 2026", "Permohonan tidak ditolak" })
            words.ShouldContain(expected);
    }

    [Fact]
    public async Task A_book_repeats_its_head_and_counts_its_pages()
    {
        using var pdf = new DrawnPdf(Drawings[DocumentKinds.Book](PaperSamples.Draft));

        var text = await pdf.TextAsync();
        text.Split("Tanda Tangan").Length.ShouldBe(text.Split("Halaman ").Length);
        text.ShouldContain("2026-000040");
        text.ShouldContain("Jumlah: 40 baris.");
    }
}
