using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents;

/// <summary>A No. KK: area of issue, date of recording, family serial.</summary>
public readonly record struct FamilyCardNumber
{
    private FamilyCardNumber(string value) => Value = value;

    /// <summary>The 16 digits.</summary>
    public string Value { get; }

    /// <summary>The district that issued it.</summary>
    public RegionCode District => RegionCode.OfDistrict(int.Parse(Value.AsSpan(0, 6), CultureInfo.InvariantCulture));

    /// <summary>Reads a No. KK as typed or imported.</summary>
    /// <param name="text">What was given.</param>
    /// <param name="field">The form field, for the refusal.</param>
    public static Outcome<FamilyCardNumber> Parse(string? text, string field = "family-number")
    {
        var digits = SixteenDigits.Strip(text);
        if (!SixteenDigits.Are(digits)) return Error.Invalid(field, "residents.family-number-digits", SixteenDigits.Count(digits));
        return new FamilyCardNumber(digits);
    }

    /// <summary>What looks odd about it; old numbers do not all follow the rule.</summary>
    public IReadOnlyList<Warning> Check(RegionDirectory regions, string field = "family-number")
    {
        List<Warning> warnings = [];
        if (!DateOnly.TryParseExact(Value.AsSpan(6, 6), "ddMMyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            warnings.Add(Warning.At(field, "residents.family-number-date"));
        if (regions.Find(District) is null) warnings.Add(Warning.At(field, "residents.family-number-unknown-area", Value[..6]));
        return warnings;
    }

    /// <summary>The number with this serial among the cards recorded in a district on a day.</summary>
    internal static FamilyCardNumber For(int district, DateOnly recorded, int serial) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{district:000000}{recorded:ddMMyy}{serial:0000}"));

    /// <inheritdoc/>
    public override string ToString() => Masking.Mask(Value);
}
