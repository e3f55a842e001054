using System.Globalization;
using System.Text;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Writes made-up residents as the files that an office imports: one row for each person, words instead of codes, dates as day-month-year.</summary>
public sealed class PopulationFiles(CodeLists lists)
{
    /// <summary>The headings, in order.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "NO_KK", "NIK", "NAMA_LENGKAP", "JENIS_KELAMIN", "TEMPAT_LAHIR", "TANGGAL_LAHIR", "GOLONGAN_DARAH", "AGAMA", "STATUS_PERKAWINAN",
        "TANGGAL_PERKAWINAN", "NO_AKTA_PERKAWINAN", "SHDK", "PENDIDIKAN", "PEKERJAAN", "NIK_IBU", "NAMA_IBU", "NIK_AYAH", "NAMA_AYAH",
        "NO_AKTA_KELAHIRAN", "ALAMAT", "RT", "RW", "KODE_WILAYAH", "KODE_POS",
    ];

    /// <summary>Writes comma-separated text in UTF-8; the stream stays open.</summary>
    /// <returns>How many people were written.</returns>
    public int WriteCsv(IEnumerable<SyntheticFamily> families, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        text.WriteLine(string.Join(',', Columns));
        var count = 0;
        foreach (var row in Rows(families))
        {
            for (var i = 0; i < row.Length; i++)
                WriteField(text, row[i], first: i == 0);
            text.WriteLine();
            count++;
        }

        return count;
    }

    /// <summary>Writes an Excel file; the stream stays open.</summary>
    /// <returns>How many people were written.</returns>
    public int WriteXlsx(IEnumerable<SyntheticFamily> families, Stream stream)
    {
        using var sheet = new XlsxWriter(stream, "Penduduk");
        sheet.Row([.. Columns]);
        var count = 0;
        foreach (var row in Rows(families))
        {
            sheet.Row(row);
            count++;
        }

        return count;
    }

    private IEnumerable<string?[]> Rows(IEnumerable<SyntheticFamily> families) => families.SelectMany(f => f.Members, Row);

    private string?[] Row(SyntheticFamily family, SyntheticResident person) =>
    [
        family.Number, person.Nik, person.Name, Words("sex", (int)person.Sex), person.BirthPlace, Date(person.BirthDate), Words("blood-type", person.BloodType),
        Words("religion", person.Religion), Words("marital-status", (int)person.MaritalStatus), Date(person.MarriageDate), person.MarriageActNumber,
        Words("family-relation", (int)person.Relationship), Words("education", person.Education), Words("occupation", person.Occupation), person.MotherNik,
        person.MotherName, person.FatherNik, person.FatherName, person.BirthActNumber, family.Address, family.Rt, family.Rw, family.Village.ToString(), family.PostalCode,
    ];

    private string Words(string list, int code) => lists[list].Find(code.ToString(CultureInfo.InvariantCulture))!.Indonesian.ToUpperInvariant();

    private static string? Date(DateOnly? date) => date?.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static void WriteField(StreamWriter text, string? field, bool first)
    {
        if (!first)
            text.Write(',');
        if (field is not null && field.AsSpan().IndexOfAny(',', '"') >= 0)
            text.Write($"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        else
            text.Write(field);
    }
}
