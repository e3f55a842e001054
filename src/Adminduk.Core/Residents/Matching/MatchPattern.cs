using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Adminduk.Core.Residents.Matching;

/// <summary>How two entries agree: one level for each field, and how rare the names in common are.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct MatchPattern
{
    private Levels levels;

    public float NameRarity;
    public float MotherRarity;
    public float FatherRarity;

    public MatchLevel this[MatchField field]
    {
        readonly get => (MatchLevel)levels[(int)field];
        set => levels[(int)field] = (byte)value;
    }

    public readonly float Rarity(MatchField field) => field switch
    {
        MatchField.Name => NameRarity,
        MatchField.Mother => MotherRarity,
        MatchField.Father => FatherRarity,
        _ => 0,
    };

    /// <summary>The levels as one number below <see cref="MatchLevels.Patterns"/>.</summary>
    public readonly int Code()
    {
        var code = 0;
        foreach (var field in MatchLevels.Fields)
        {
            var all = MatchLevels.Of(field);
            code = (code * all.Length) + Array.IndexOf(all, this[field]);
        }

        return code;
    }

    [InlineArray(10)]
    private struct Levels
    {
        private byte first;
    }
}
