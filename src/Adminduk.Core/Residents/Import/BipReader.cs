using Adminduk.Core.Residents.Import.Tables;

namespace Adminduk.Core.Residents.Import;

/// <summary>Gives the headings once, then each member with No. KK, address and village of the lines above; titles, page ends and notes are passed over.</summary>
internal sealed class BipReader(ITableReader book) : ITableReader
{
    private static readonly string[] Added = ["NO_KK", "ALAMAT", "RT", "RW", "DUSUN", "KODE_POS", "KECAMATAN", "DESA_KELURAHAN"];

    private static readonly string[] Marks = ["Alamat", "DUSUN", "RT:", "RT :", "RT/", "RT /", "DESA "];

    private string district = "";
    private string village = "";
    private string family = "";
    private BipAddress home = BipAddress.None;
    private int width;
    private int nik = -1;
    private int name;

    public TableRow Row { get; } = new();

    public bool Read()
    {
        while (book.Read())
        {
            var row = book.Row;
            if (BipRow.IsHeading(row))
            {
                if (Begin(row)) return true;
            }
            else if (BipRow.FamilyOf(row, nik) is { } number)
            {
                (family, home) = (number, BipAddress.Parse(AddressIn(row)));
            }
            else if (width > 0 && family.Length > 0 && BipRow.IsMember(row, nik, name))
            {
                Fill(row);
                return true;
            }
            else
            {
                Note(row);
            }
        }

        return false;
    }

    public DateOnly? DateOf(double number) => book.DateOf(number);

    public void Dispose() => book.Dispose();

    // Each page, and in the oldest edition each family, repeats the headings.
    private bool Begin(TableRow row)
    {
        (nik, name) = (BipRow.PlaceOf(row, ImportField.Nik), BipRow.PlaceOf(row, ImportField.Name));
        if (width > 0) return false;
        width = row.Count;
        Copy(row);
        foreach (var heading in Added) Add(heading);
        return true;
    }

    private void Fill(TableRow row)
    {
        Copy(row);
        foreach (var value in (ReadOnlySpan<string>)[family, home.Street, home.Rt, home.Rw, home.Hamlet, home.PostalCode, district, village.Length > 0 ? village : home.Village]) Add(value);
    }

    private void Copy(TableRow row)
    {
        Row.Begin(row.Number);
        for (var i = 0; i < width; i++)
        {
            Row.Append(row[i]);
            Row.EndCell(row.IsNumber(i));
        }
    }

    private void Add(string value)
    {
        Row.Append(value);
        Row.EndCell();
    }

    private void Note(TableRow row)
    {
        district = BipRow.TitleOf(row, "KECAMATAN", "KEC") ?? district;
        if (BipRow.TitleOf(row, "DESAKELURAHAN", "KELURAHANDESA", "DESAKEL", "DESA", "KELURAHAN") is { } title) (village, family) = (title, "");
    }

    private static string AddressIn(TableRow row)
    {
        for (var i = row.Count - 1; i > 0; i--)
        {
            var cell = row[i];
            if (Array.Exists(Marks, m => row[i].Contains(m, StringComparison.OrdinalIgnoreCase))) return CellText.Of(cell);
        }

        return "";
    }
}
