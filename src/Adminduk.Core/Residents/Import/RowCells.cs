using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Residents.Import.Tables;

namespace Adminduk.Core.Residents.Import;

/// <summary>The cells of one row, each read for what its column means; what cannot be read becomes a finding of the row.</summary>
internal readonly struct RowCells(ITableReader table, ColumnMap map, WordBooks words, ImportRow row)
{
    /// <summary>True when the cell holds something.</summary>
    public bool Has(ImportField field) => !IsEmpty(table.Row[map[field]]);

    /// <summary>True when the file has a column of what few people have.</summary>
    public bool HasRare => map.HasRare;

    /// <summary>A text; null when there is none.</summary>
    public string? Text(ImportField field, int longest, bool required = false)
    {
        var cell = table.Row[map[field]];
        if (IsEmpty(cell))
        {
            if (required) row.Add(FindingKind.Fault, field, "", "residents.import-cell-empty", map.HeadingOf(field));
            return null;
        }

        var text = CellText.Of(cell);
        if (text.Length <= longest) return text;
        row.Add(FindingKind.Fault, field, text, "residents.import-cell-too-long", text.Length, longest);
        return null;
    }

    /// <summary>A code of the column's list; null when the cell is empty or holds no word of it.</summary>
    public int? Code(ImportField field, bool required = false)
    {
        var cell = table.Row[map[field]];
        var book = words[field];
        if (IsEmpty(cell))
        {
            if (required) row.Add(FindingKind.Fault, field, "", "residents.import-cell-empty", map.HeadingOf(field));
            return null;
        }

        if (book.Find(cell) is { } code) return code;
        var why = book.IsAmbiguous(cell) ? "residents.import-code-ambiguous" : book.IsOfAnother(cell) ? "residents.import-code-generation" : "residents.import-word-unknown";
        row.Add(FindingKind.Fault, field, CellText.Of(cell, 60), why, book.Examples);
        return null;
    }

    /// <summary>Ada or tidak ada; null when the cell is empty or says neither.</summary>
    public bool? Flag(ImportField field) => Code(field) is { } code ? code == 2 : null;

    /// <summary>A date; null when the cell is empty or holds none.</summary>
    public DateOnly? Date(ImportField field, bool required = false)
    {
        var place = map[field];
        var cell = table.Row[place].Trim();
        if (IsEmpty(cell) || CellDate.IsNone(cell))
        {
            if (required) row.Add(FindingKind.Fault, field, CellText.Of(cell, 60), "residents.import-cell-empty", map.HeadingOf(field));
            return null;
        }

        var date = table.Row.IsNumber(place) && CellDate.Number(cell) is { } days ? table.DateOf(days) : CellDate.Of(cell);
        if (date is null) row.Add(FindingKind.Fault, field, CellText.Of(cell, 60), "residents.import-date");
        return date;
    }

    /// <summary>A NIK or No. KK that the row must have; null with a finding when it has none that is whole.</summary>
    public string? Number16(ImportField field)
    {
        var place = map[field];
        if (Keys16.Digits(table.Row, place) is { } digits) return digits;
        var text = CellText.Of(table.Row[place], 60);
        if (text.Length == 0) row.Add(FindingKind.Fault, field, "", "residents.import-cell-empty", map.HeadingOf(field));
        else if (Keys16.WasRounded(table.Row, place)) row.Add(FindingKind.Fault, field, text, "residents.import-number-rounded");
        else row.Add(FindingKind.Fault, field, text, field == ImportField.FamilyNumber ? "residents.family-number-digits" : "residents.nik-digits", SixteenDigits.Count(text));
        return null;
    }

    /// <summary>A NIK of a parent: one that is not whole is left out and told.</summary>
    public string? ParentNik(ImportField field)
    {
        var place = map[field];
        if (Keys16.Digits(table.Row, place) is { } digits) return digits;
        var text = CellText.Of(table.Row[place], 60);
        if (text.Length > 0 && text.AsSpan().ContainsAnyExcept('0', '-')) row.Add(FindingKind.Doubt, field, text, "residents.import-parent-nik");
        return null;
    }

    /// <summary>Refuses a row about somebody who no longer lives here: the register would count them.</summary>
    public void MustLive()
    {
        var cell = table.Row[map[ImportField.Life]].Trim();
        if (IsEmpty(cell) || cell is "1" || HeadingKey.Of(cell) is "HIDUP" or "AKTIF" or "ADA" or "TINGGALTETAP") return;
        row.Add(FindingKind.Fault, ImportField.Life, CellText.Of(cell, 60), "residents.import-not-living");
    }

    /// <summary>Reads where the KTP-el stands, for those who stand anywhere.</summary>
    public void TakeIdCard(Resident person)
    {
        var cell = table.Row[map[ImportField.IdCard]];
        if (IsEmpty(cell)) return;
        if (CardWords.Find(cell, map.Layout) is { } status) (person.IdCard, person.BiometricsRecorded) = (status, status is >= IdCardStatus.Recorded and not IdCardStatus.RecordAgain);
        else row.Add(FindingKind.Doubt, ImportField.IdCard, CellText.Of(cell, 60), "residents.import-id-card");
    }

    /// <summary>RT or RW: three digits, 000 for none.</summary>
    public string Neighbourhood(ImportField field)
    {
        var cell = table.Row[map[field]].Trim();
        if (IsEmpty(cell)) return "000";
        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 999) return number.ToString("000", CultureInfo.InvariantCulture);
        row.Add(FindingKind.Fault, field, CellText.Of(cell, 60), "residents.import-rt");
        return "000";
    }

    /// <summary>A postal code or phone number of digits; one that is none is left out and told.</summary>
    public string? DigitsOnly(ImportField field, int shortest, int longest)
    {
        var text = CellText.Of(table.Row[map[field]], 60);
        if (IsEmpty(text)) return null;
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.Length >= shortest && digits.Length <= longest && !text.Any(char.IsLetter)) return digits;
        row.Add(FindingKind.Doubt, field, text, "residents.import-left-out");
        return null;
    }

    private static bool IsEmpty(ReadOnlySpan<char> cell) => cell.IsWhiteSpace() || cell.Trim() is "-" or "–";
}
