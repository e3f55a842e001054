using Adminduk.Core.Documents.Sops;

namespace Adminduk.Core.Tests.Documents;

public sealed class SopDrawingTests
{
    [Fact]
    public async Task The_identity_page_shows_every_field_and_marks_missing_ones()
    {
        using var pdf = new DrawnPdf(new SopDrawing().Draw(SopSamples.FamilyCard(), PaperSamples.Draft));

        var words = await pdf.WordsAsync();
        foreach (var expected in new[] { "Nomor SOP", "(belum diberikan)", "2 Januari 2019", "Tanggal Revisi", "Tanggal Pengesahan", "Disahkan Oleh", "Nama SOP", "BIDANG PENDAFTARAN PENDUDUK", "Dasar Hukum", "Kualifikasi Pelaksana", "Peralatan/Perlengkapan", "Peringatan", "Keterkaitan", "(Tidak ada yang disebutkan.)" })
            words.ShouldContain(expected);
    }

    [Fact]
    public async Task Each_activity_has_its_mark_in_the_column_of_its_actor()
    {
        using var pdf = new DrawnPdf(new SopDrawing().Draw(SopSamples.FamilyCard(), PaperSamples.Draft));

        var words = await pdf.PlacedWordsAsync(page: 2);
        string[] columns = ["Pemohon", "Front", "Petugas", "Seksi", "Bidang", "Dinas"];
        int[] actors = [0, 1, 1, 2, 3, 4, 5, 2, 1, 0];
        foreach (var (index, actor) in actors.Index())
        {
            var column = words.First(w => w.Text == columns[actor]).Middle;
            words.ShouldContain(w => w.Text == $"{index + 1}" && Math.Abs(w.Middle - column) < 8, $"step {index + 1} under {columns[actor]}");
        }
        var text = await pdf.TextAsync();
        foreach (var expected in new[] { "Mutu Baku", "Waktu", "Output", "Keterangan", "118 menit", "5 menit *", "naskah sumber mengosongkannya" })
            text.ShouldContain(expected);
    }

    [Fact]
    public async Task A_long_sop_goes_on_over_lettered_connectors()
    {
        var sheet = SopSamples.FamilyCard();
        sheet = sheet with { Steps = [.. sheet.Steps, .. sheet.Steps.Select(s => s with { ReturnTo = s.ReturnTo is null ? null : 1 })] };
        using var pdf = new DrawnPdf(new SopDrawing().Draw(sheet, PaperSamples.Draft));

        (await pdf.CheckAsync()).ShouldBe(0);
        var text = await pdf.TextAsync();
        text.Split('\n').Count(l => l.Trim() == "A").ShouldBe(2);
        text.ShouldContain("Ya");
        text.ShouldContain("Tidak");
    }

    [Fact]
    public async Task A_standard_is_a_table_in_the_given_order_that_shows_what_the_source_lacks()
    {
        using var pdf = new DrawnPdf(new StandardDrawing().Draw(SopSamples.Standard(), PaperSamples.Draft));

        var words = await pdf.WordsAsync();
        foreach (var expected in new[] { "Nama Unit Pelayanan", "Jenis Pelayanan", "Komponen", "Uraian", "Catatan: Judul UU 6/2011", "(Komponen ini tidak dimuat dalam naskah sumber.)" })
            words.ShouldContain(expected);
        words.IndexOf("Dasar Hukum", StringComparison.Ordinal).ShouldBeLessThan(words.IndexOf("Jaminan Pelayanan", StringComparison.Ordinal));
    }
}
