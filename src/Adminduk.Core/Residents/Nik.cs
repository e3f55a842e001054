using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents;

/// <summary>A NIK that has the shape the law gives it: district of first registration, birth date (women: day + 40), serial. For life.</summary>
public readonly record struct Nik
{
    private const int FemaleOffset = 40;

    private Nik(string value) => Value = value;

    /// <summary>The 16 digits.</summary>
    public string Value { get; }

    /// <summary>The district of first registration; it may have been abolished since.</summary>
    public RegionCode District => RegionCode.OfDistrict(int.Parse(Value.AsSpan(0, 6), CultureInfo.InvariantCulture));

    /// <summary>Laki-laki or perempuan, as given when it was issued.</summary>
    public Sex Sex => Two(6) > FemaleOffset ? Sex.Female : Sex.Male;

    /// <summary>Day of birth, 1 to 31.</summary>
    public int Day => Two(6) > FemaleOffset ? Two(6) - FemaleOffset : Two(6);

    /// <summary>Month of birth, 1 to 12.</summary>
    public int Month => Two(8);

    /// <summary>Last two digits of the birth year: the century is not told.</summary>
    public int Year => Two(10);

    /// <summary>Serial, 1 to 9999, among those born on that day.</summary>
    public int Serial => int.Parse(Value.AsSpan(12), CultureInfo.InvariantCulture);

    /// <summary>Reads a NIK as typed or imported; blanks, dots and dashes between the digits do not matter.</summary>
    /// <param name="text">What was given.</param>
    /// <param name="field">The form field, for the refusal.</param>
    public static Outcome<Nik> Parse(string? text, string field = "nik")
    {
        var digits = SixteenDigits.Strip(text);
        if (!SixteenDigits.Are(digits)) return Error.Invalid(field, "residents.nik-digits", SixteenDigits.Count(digits));
        var nik = new Nik(digits);
        if (nik.Day is < 1 or > 31) return Error.Invalid(field, "residents.nik-day", digits.Substring(6, 2));
        if (nik.Month is < 1 or > 12) return Error.Invalid(field, "residents.nik-month", digits.Substring(8, 2));
        if (nik.Serial == 0) return Error.Invalid(field, "residents.nik-serial");
        return nik;
    }

    /// <summary>What does not fit the person: never an error, since a corrected birth date or sex leaves the NIK as it is (Permendagri 108/2019 article 15(3)).</summary>
    public IReadOnlyList<Warning> Compare(DateOnly birthDate, Sex sex, RegionDirectory regions, string field = "nik")
    {
        List<Warning> warnings = [];
        if (Value[6..12] != DatePart(birthDate, Sex)) warnings.Add(Warning.At(field, "residents.nik-birth-date-differs"));
        if (Sex != sex) warnings.Add(Warning.At(field, "residents.nik-sex-differs"));
        if (regions.Find(District) is null) warnings.Add(Warning.At(field, "residents.nik-unknown-area", Value[..6]));
        return warnings;
    }

    /// <summary>The NIK with this serial among those born on a day and first registered in a district.</summary>
    internal static Nik For(int district, DateOnly birthDate, Sex sex, int serial) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{district:000000}{DatePart(birthDate, sex)}{serial:0000}"));

    /// <summary>Digits 7 to 12.</summary>
    internal static string DatePart(DateOnly birthDate, Sex sex) => string.Create(
        CultureInfo.InvariantCulture,
        $"{birthDate.Day + (sex == Sex.Female ? FemaleOffset : 0):00}{birthDate.Month:00}{birthDate.Year % 100:00}");

    /// <inheritdoc/>
    public override string ToString() => Masking.Mask(Value);

    private int Two(int at) => int.Parse(Value.AsSpan(at, 2), CultureInfo.InvariantCulture);
}
