using System.Runtime.InteropServices;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>NIK and family card numbers as the law shapes them, each only once.</summary>
internal sealed class NumberMaker
{
    private readonly Dictionary<long, short> niks = [];
    private readonly Dictionary<long, short> cards = [];

    /// <summary>District of first registration, birth date (day + 40 for women), serial.</summary>
    public string Nik(int district, DateOnly birth, Sex sex) => Number(niks, district, birth, sex == Sex.Female ? 40 : 0);

    /// <summary>District of issue, date of recording, serial.</summary>
    public string Card(int district, DateOnly recorded) => Number(cards, district, recorded, 0);

    private static string Number(Dictionary<long, short> last, int district, DateOnly date, int dayShift)
    {
        var prefix = (district * 1_000_000L) + ((date.Day + dayShift) * 10_000L) + (date.Month * 100L) + (date.Year % 100);
        ref var serial = ref CollectionsMarshal.GetValueRefOrAddDefault(last, prefix, out _);
        return string.Create(16, (prefix * 10_000) + ++serial, static (digits, number) =>
        {
            for (var i = 15; i >= 0; i--, number /= 10)
                digits[i] = (char)('0' + (number % 10));
        });
    }
}
