using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Addresses as people in kelurahan and desa write them, RT and RW growing with the village.</summary>
internal sealed class AddressMaker(SeededRandom random, ReferenceFiles files)
{
    private const int FamiliesPerRt = 45;
    private const int RtPerRw = 4;
    private static readonly string[] Estates = ["GRIYA", "BUMI", "TAMAN", "VILLA", "GRAHA"];
    private static readonly string[] Hamlets = ["I", "II", "III", "IV"];

    private readonly string[] streets = [.. files.Rows("names/streets.csv").Select(r => r[0])];

    /// <summary>The address of the <paramref name="index"/>-th family of a village.</summary>
    public (string Address, string Rt, string Rw) Of(VillageShare village, int index)
    {
        var rt = index / FamiliesPerRt;
        return (Street(village), $"{(rt % RtPerRw) + 1:000}", $"{(rt / RtPerRw) + 1:000}");
    }

    private string Street(VillageShare village)
    {
        var roll = random.Below(100);
        if (village.Urban ? roll < 65 : roll < 40)
            return $"JL. {random.Of(streets)} NO. {random.Between(1, 160)}";
        if (village.Urban && roll < 85)
            return $"PERUM {random.Of(Estates)} {random.Of(streets)} BLOK {(char)('A' + random.Below(12))} NO. {random.Between(1, 40)}";
        return roll < 75 ? $"KP. {village.CapitalName}" : $"DUSUN {random.Of(Hamlets)} {village.CapitalName}";
    }
}
