using System.Runtime.InteropServices;

namespace Adminduk.Core.Residents.Matching;

/// <summary>One entry as the comparison needs it: numbers only, so that a million fit into little memory.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct MatchRecord
{
    public Guid Id { get; init; }

    public int Day { get; init; }

    public int Place { get; init; }

    public int Card { get; init; }

    public int Village { get; init; }

    public int Houses { get; init; }

    public int Act { get; init; }

    public byte Sex { get; init; }

    public byte Religion { get; init; }

    public byte Blood { get; init; }

    public NamePart Name { get; init; }

    public NamePart Mother { get; init; }

    public NamePart Father { get; init; }
}

/// <summary>The words of one name in the pool.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="Count">How many.</param>
/// <param name="Bits">One bit for each sound: two names without a bit in common share no word.</param>
/// <param name="Joined">Hash of all words written together.</param>
/// <param name="Key">Hash of the sounds in any order, without a common first name that is often left out.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NamePart(int Start, byte Count, ulong Bits, ulong Joined, ulong Key);
