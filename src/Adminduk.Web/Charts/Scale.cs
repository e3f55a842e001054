using System.Globalization;

namespace Adminduk.Web.Charts;

/// <summary>Numbers as places and words.</summary>
internal static class Scale
{
    private static readonly string[] Palette = ["#0b5345", "#4b9a87", "#c9901f", "#66757f"];

    /// <summary>Most series a picture may have before colours stop telling them apart.</summary>
    public static int MostSeries => Palette.Length;

    /// <summary>The colour of a series.</summary>
    public static string Colour(int series) => Palette[series];

    /// <summary>The largest value, never zero, so that an empty chart divides by one.</summary>
    public static double Top(IEnumerable<double> values)
    {
        var top = 0.0;
        foreach (var value in values)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(values));
            top = Math.Max(top, value);
        }

        return top > 0 ? top : 1;
    }

    /// <summary>A coordinate, with a dot whatever the culture.</summary>
    public static string At(double place) => Math.Round(place, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>A share of the width: <c>42.5%</c>.</summary>
    public static string Percent(double share) => At(share * 100) + "%";

    /// <summary>A number in words: <c>1.234</c>, <c>8,5%</c>, <c>3 hari</c>.</summary>
    public static string Words(double value, string unit)
    {
        var number = value.ToString("#,0.#", Core.Common.Texts.Indonesian);
        return unit.Length == 0 ? number : unit == "%" ? number + unit : $"{number} {unit}";
    }
}
