using System.Text;
using Adminduk.Core.Residents.Import;
using Adminduk.Testing;
using static Adminduk.Core.Tests.Residents.Import.ImportOffice;

namespace Adminduk.Core.Tests.Residents.Import;

/// <summary>What is told of rows that are wrong, one at a time.</summary>
public sealed class ImportRowTests
{
    [Theory]
    [InlineData("2101061705850001", "2.10106E+15", "NIK", "residents.import-number-rounded")]
    [InlineData("2101061705850001", "210106170585001", "NIK", "residents.nik-digits")]
    [InlineData("2101061705850001", "21010617058500A1", "NIK", "residents.nik-digits")]
    [InlineData("2101061705850001", "2101067905850001", "NIK", "residents.nik-day")]
    [InlineData("2101060101200001", "2101", "NO_KK", "residents.family-number-digits")]
    [InlineData("2101060101200001", "", "NO_KK", "residents.import-cell-empty")]
    [InlineData("BUDI SANTOSO", "", "NAMA_LENGKAP", "residents.import-cell-empty")]
    [InlineData("BUDI SANTOSO", "12345", "NAMA_LENGKAP", "residents.import-name")]
    [InlineData("17-05-1985", "31-02-1985", "TANGGAL_LAHIR", "residents.import-date")]
    [InlineData("17-05-1985", "17-05-85", "TANGGAL_LAHIR", "residents.import-date")]
    [InlineData("17-05-1985", "17-05-2085", "TANGGAL_LAHIR", "residents.birth-in-future")]
    [InlineData("LAKI-LAKI", "PANJANG", "JENIS_KELAMIN", "residents.import-word-unknown")]
    [InlineData("CERAI MATI", "4", "STATUS_PERKAWINAN", "residents.import-code-ambiguous")]
    [InlineData("WIRASWASTA", "89", "PEKERJAAN", "residents.import-code-ambiguous")]
    [InlineData("21.01.04.1005", "36.71.01.1001", "KODE_WILAYAH", "residents.village-elsewhere")]
    [InlineData("21.01.04.1005", "21.01.04.9999", "KODE_WILAYAH", "residents.import-village-unknown")]
    [InlineData("KEPALA KELUARGA", "ANAK", "SHDK", "residents.import-head-missing")]
    [InlineData(",001,002,", ",0001x,002,", "RT", "residents.import-rt")]
    public async Task What_is_wrong_is_told_at_its_cell(string right, string wrong, string column, string code)
    {
        await using var office = await OpenAsync(Engine.Sqlite);

        var import = (await office.ImportAsync(Csv(Head, Budi.Replace(right, wrong, StringComparison.Ordinal)))).Value;

        (import.Counts.Added, import.Counts.Faulty).ShouldBe((0, 1));
        ImportWords.Verdict(import).ShouldContain("Tidak ada penduduk yang ditambahkan");
        var finding = (await office.FindingsAsync(import.Id)).First(f => f.Kind == FindingKind.Fault);
        (finding.Row, finding.Column, finding.Code).ShouldBe((2, column, code));
        var line = ReportLine.Of(finding);
        (line.Reason, line.Mend).ShouldNotBe((finding.Code, ""));
        line.Reason.ShouldNotContain("{");
    }

    [Fact]
    public async Task Names_that_are_too_long_are_told_with_their_length()
    {
        await using var office = await OpenAsync(Engine.Sqlite);

        var import = (await office.ImportAsync(Csv(Head, Budi.Replace("BUDI SANTOSO", new string('A', 121), StringComparison.Ordinal)))).Value;

        (await office.FindingsAsync(import.Id))[0].Args.ShouldBe("121\n120");
    }

    [Fact]
    public async Task A_nik_that_stands_twice_and_a_second_head_are_told()
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        var other = Budi.Replace("2101060101200001", "2101060101200002", StringComparison.Ordinal);
        var secondHead = Budi.Replace("2101061705850001", "2101061705850002", StringComparison.Ordinal);

        var twice = (await office.ImportAsync(Csv(Head, Budi, other))).Value;
        var heads = (await office.ImportAsync(Csv(Head, Budi.Replace("0200001,", "0200009,", StringComparison.Ordinal), secondHead.Replace("0200001,", "0200009,", StringComparison.Ordinal)))).Value;

        (await office.FindingsAsync(twice.Id)).Select(f => (f.Row, f.Code, f.Args)).ShouldContain((3, "residents.import-nik-twice", "2"));
        heads.Counts.Added.ShouldBe(0);
    }

    [Fact]
    public async Task Members_wait_for_a_head_that_has_a_fault()
    {
        await using var office = await OpenAsync(Engine.Sqlite);

        var import = (await office.ImportAsync(Csv(Head, Budi.Replace("ISLAM", "?", StringComparison.Ordinal), Dewi))).Value;

        import.Counts.ShouldBe(new ImportCounts { Rows = 2, Faulty = 2 });
        (await office.FindingsAsync(import.Id)).Select(f => (f.Row, f.Code)).ShouldBe([(2, "residents.import-word-unknown"), (3, "residents.import-head-faulty")]);
    }

    [Fact]
    public async Task Doubts_do_not_stop_a_row()
    {
        await using var office = await OpenAsync(Engine.Sqlite);

        var import = (await office.ImportAsync(Csv(Head, Budi.Replace("17-05-1985", "18-05-1985", StringComparison.Ordinal)))).Value;

        (import.Counts.Added, import.Counts.Doubtful).ShouldBe((1, 1));
        (await office.FindingsAsync(import.Id)).ShouldHaveSingleItem().Code.ShouldBe("residents.nik-birth-date-differs");
    }

    [Fact]
    public async Task Nothing_personal_stands_in_the_result()
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        var import = (await office.ImportAsync(Csv(Head, Budi.Replace("2101061705850001", "210106170585000", StringComparison.Ordinal), Dewi.Replace("ISLAM", "=1+1", StringComparison.Ordinal)))).Value;
        await using var db = office.Office.Open();
        using var file = new MemoryStream();

        await new ImportReport(db).WriteCsvAsync(import, file, TestContext.Current.CancellationToken);

        var text = Encoding.UTF8.GetString(file.ToArray());
        text.ShouldContain("Cara memperbaiki");
        text.ShouldContain("'=1+1");
        text.ShouldNotContain("210106170585000");
        text.ShouldNotContain("SANTOSO");
    }
}
