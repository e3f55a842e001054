using System.Text;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Synthesis;
using ExcelDataReader;

namespace Adminduk.Core.Tests.Residents.Synthesis;

public sealed class PopulationFilesTests
{
    private static readonly PopulationFiles Files = new(CodeLists.Shipped);
    private static readonly List<SyntheticFamily> Families =
        [.. new PopulationSynthesiser(ReferenceFiles.Shipped, RegionDirectory.Shipped).Families(new(RegionCode.Parse("21.01"), 400, 1, new(2026, 8, 10)))];

    [Fact]
    public void Csv_has_a_row_for_each_person_below_the_headings()
    {
        using var stream = new MemoryStream();

        Files.WriteCsv(Families, stream).ShouldBe(400);

        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(CsvLine.Split).ToList();
        lines.Count.ShouldBe(401);
        lines[0].ShouldBe(PopulationFiles.Columns);
        lines.ShouldAllBe(l => l.Length == PopulationFiles.Columns.Count);
        lines[1][1].ShouldBe(Families[0].Members[0].Nik);
        lines[1][11].ShouldBe("KEPALA KELUARGA");
        lines[1][5].ShouldBe(Families[0].Members[0].BirthDate.ToString("dd-MM-yyyy"));
    }

    [Fact]
    public void Excel_file_reads_back_with_every_number_as_text()
    {
        using var stream = new MemoryStream();

        Files.WriteXlsx(Families, stream).ShouldBe(400);

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        stream.Position = 0;
        using var reader = ExcelReaderFactory.CreateReader(stream);
        reader.Name.ShouldBe("Penduduk");
        reader.Read().ShouldBeTrue();
        Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ShouldBe(PopulationFiles.Columns);
        reader.Read().ShouldBeTrue();
        reader.GetValue(0).ShouldBe(Families[0].Number);
        reader.GetValue(1).ShouldBe(Families[0].Members[0].Nik);
        reader.RowCount.ShouldBe(401);
    }
}
