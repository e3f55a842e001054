using System.IO.Compression;
using System.Text;
using Adminduk.Core.Residents.Import;
using Adminduk.Testing;
using static Adminduk.Core.Tests.Residents.Import.ImportOffice;

namespace Adminduk.Core.Tests.Residents.Import;

/// <summary>Files as offices hold them, and files that are none.</summary>
public sealed class TableTests
{
    public static TheoryData<string, string> Bad => new()
    {
        { "", "residents.import-empty" },
        { "\r\n  \r\n", "residents.import-empty" },
        { "%PDF-1.7 nothing", "residents.import-type" },
        { "\u0089PNG\r\n\0\0\0", "residents.import-type" },
        { "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "residents.import-old-excel" },
        { "PK\u0003\u0004 cut short", "residents.import-broken" },
        { "ini,hanya,surat\r\nbiasa,saja,\r\n", "residents.import-no-header" },
        { Budi + "\r\n", "residents.import-no-header" },
        { Head + "\r\n", "residents.import-no-rows" },
        { Head + "\r\n\"" + Budi + "\r\n", "residents.import-quote" },
        { "NO_KK,NIK,NAMA\r\n1,2,BUDI\r\n", "residents.import-columns-missing" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task What_is_no_table_of_residents_is_refused(string content, string code)
    {
        await using var office = await OpenAsync(Engine.Sqlite);

        var refused = await office.ImportAsync(Encoding.Latin1.GetBytes(content));

        refused.Error!.Code.ShouldBe(code);
        refused.Error.Message.ShouldNotBe(code);
    }

    [Fact]
    public async Task Missing_columns_are_told_by_name()
    {
        await using var office = await OpenAsync(Engine.Sqlite);

        var refused = await office.ImportAsync(Csv(Head.Replace("AGAMA,", "", StringComparison.Ordinal).Replace("KODE_WILAYAH", "X", StringComparison.Ordinal), "1"));

        refused.Error!.Message.ShouldContain("AGAMA, KODE_WILAYAH");
    }

    [Theory]
    [InlineData("separator ;", ";", "utf-8")]
    [InlineData("separator tab", "\t", "utf-8")]
    [InlineData("byte order mark", ",", "utf-8-bom")]
    [InlineData("unicode text of Excel", "\t", "utf-16")]
    [InlineData("old Windows", ";", "windows-1252")]
    public async Task Texts_are_read_however_they_were_saved(string how, string separator, string encoding)
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding coding = encoding switch { "utf-8" => new UTF8Encoding(false), "utf-8-bom" => new UTF8Encoding(true), "utf-16" => Encoding.Unicode, _ => Encoding.GetEncoding(1252) };
        var text = string.Join("\r\n", "DAFTAR PENDUDUK", "", Head.Replace(",", separator, StringComparison.Ordinal), Budi.Replace("BUDI", "RENÉ", StringComparison.Ordinal).Replace(",", separator, StringComparison.Ordinal));

        var import = (await office.ImportAsync([.. coding.GetPreamble(), .. coding.GetBytes(text)])).Value;

        import.Counts.Added.ShouldBe(1, how);
        (await office.ReadAsync(db => Task.FromResult(db.Residents.Single().Name))).ShouldBe("RENÉ SANTOSO");
    }

    [Fact]
    public async Task Quoted_fields_hold_separators_quotes_and_line_ends()
    {
        await using var office = await OpenAsync(Engine.Sqlite);

        await office.ImportAsync(Csv(Head, Budi.Replace("JL. MERDEKA NO. 1", "\"GG. \"\"MAWAR\"\",\r\nNO. 1\"", StringComparison.Ordinal)));

        (await office.ReadAsync(db => Task.FromResult(db.Families.Single().Address))).ShouldBe("GG. \"MAWAR\", NO. 1");
    }

    [Fact]
    public async Task Headings_of_siak_are_known_and_others_can_be_assigned()
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        const string Siak = "NO_KK,NO_KTP_LAMA,NAMA_LGKP,JENIS_KLMIN,TMPT_LHR,TGL_LHR,AGAMA,STAT_KWN,STAT_HBKEL,PDDK_AKH,JENIS_PKRJN,ALAMAT,NO_RT,NO_RW,NO_KEL";
        var file = Csv(Siak + ",NO_KEC", Budi.Replace("21.01.04.1005", "1005,4", StringComparison.Ordinal));

        (await office.ImportAsync(file)).Error!.Message.ShouldContain("NIK");
        (await office.ImportAsync(file, map: ("NIK", "no_ktp"))).Error!.Code.ShouldBe("residents.import-map-heading");
        (await office.ImportAsync(file, map: ("NICK", "NO_KTP_LAMA"))).Error!.Code.ShouldBe("residents.import-map-field");
        (await office.ImportAsync(file, map: ("NIK", "no ktp lama"))).Value.Counts.Added.ShouldBe(1);
        (await office.ReadAsync(db => Task.FromResult(db.Families.Single().Village))).ShouldBe("21.01.04.1005");
    }

    [Fact]
    public async Task A_workbook_of_excel_is_read_with_shared_texts_dates_and_gaps()
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        var (head, cells) = (Head.Split(','), Budi.Split(','));
        var strings = string.Concat(head.Concat(cells).Select(t => $"<si><r><t>{t[..1]}</t></r><r><t>{t[1..]}</t></r><rPh><t>x</t></rPh></si>"));
        var row1 = string.Concat(head.Select((_, i) => $"<c r='{(char)('A' + i)}3' t='s'><v>{i}</v></c>"));
        var row2 = string.Concat(cells.Select((_, i) => i == 5 ? "<c r='F5' s='3'><v>31184</v></c>" : i is 12 or 13 ? $"<c r='{(char)('A' + i)}5'><v>{i - 11}</v></c>" : $"<c r='{(char)('A' + i)}5' t='s'><v>{i + head.Length}</v></c>"));

        var import = (await office.ImportAsync(Workbook($"<worksheet><sheetData><row r='1'/><row r='3'>{row1}</row><row r='5'>{row2}</row></sheetData></worksheet>", $"<sst>{strings}</sst>"))).Value;

        import.Counts.Added.ShouldBe(1);
        (await office.ReadAsync(db => Task.FromResult(db.Residents.Single().BirthDate))).ShouldBe(new DateOnly(1985, 5, 17));
        (await office.ReadAsync(db => Task.FromResult(db.Families.Single().Rt))).ShouldBe("001");
    }

    [Theory]
    [InlineData("2.1010617058500002E15", true)]
    [InlineData("2101061705850000", true)]
    [InlineData("2101061705850001", false)]
    public async Task A_nik_that_a_spreadsheet_kept_as_a_number_is_taken_only_whole(string value, bool lost)
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        var head = string.Concat(Head.Split(',').Select(h => $"<c t='inlineStr'><is><t>{h}</t></is></c>"));
        var cells = string.Concat(Budi.Split(',').Select((c, i) => i == 1 ? $"<c><v>{value}</v></c>" : $"<c t='inlineStr'><is><t>{c}</t></is></c>"));

        var import = (await office.ImportAsync(Workbook($"<worksheet><sheetData><row>{head}</row><row>{cells}</row></sheetData></worksheet>"))).Value;

        import.Counts.Added.ShouldBe(lost ? 0 : 1);
        if (lost) (await office.FindingsAsync(import.Id)).ShouldHaveSingleItem().Code.ShouldBe("residents.import-number-rounded");
    }

    [Theory]
    [InlineData("<worksheet><sheetData><row><c><v>1</v>", "residents.import-broken")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>", "residents.import-broken")]
    [InlineData("<worksheet><sheetData/></worksheet>", "residents.import-empty")]
    public async Task A_broken_or_empty_sheet_is_refused(string sheet, string code)
    {
        await using var office = await OpenAsync(Engine.Sqlite);

        (await office.ImportAsync(Workbook(sheet))).Error!.Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_sheet_that_breaks_in_its_middle_brings_nothing_in()
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        string Row(string line) => $"<row>{string.Concat(line.Split(',').Select(c => $"<c t='inlineStr'><is><t>{c}</t></is></c>"))}</row>";

        var refused = await office.ImportAsync(Workbook($"<worksheet><sheetData>{Row(Head)}{string.Concat(Enumerable.Repeat(Row(Budi), 20))}<row><c>"));

        refused.Error!.Code.ShouldBe("residents.import-broken");
        (await office.ReadAsync(db => Task.FromResult(db.Residents.Any()))).ShouldBeFalse();
        (await office.ReadAsync(db => Task.FromResult(db.ResidentImports.Single()))).Stage.ShouldBe(ImportStage.Failed);
    }

    [Fact]
    public async Task Another_zip_and_a_zip_bomb_are_refused()
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        using var other = new MemoryStream();
        using (var zip = new ZipArchive(other, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("content.xml");

        (await office.ImportAsync(other.ToArray())).Error!.Code.ShouldBe("residents.import-type");
        (await office.ImportAsync(Workbook($"<worksheet><sheetData><row><c t='inlineStr'><is><t>NIK</t></is></c></row>{new string(' ', 40 << 20)}"))).Error!.Code.ShouldBe("residents.import-bomb");
    }
}
