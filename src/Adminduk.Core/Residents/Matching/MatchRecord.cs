namespace Adminduk.Core.Residents.Matching;

/// <summary>One entry as the comparison needs it: numbers only, so that a million fit into little memory.</summary>
internal struct MatchRecord
{
    public Guid Id;
    public int Day;
    public int Place;
    public int Card;
    public int Village;
    public int Houses;
    public int Act;
    public byte Sex;
    public byte Religion;
    public byte Blood;
    public NamePart Name;
    public NamePart Mother;
    public NamePart Father;
}

/// <summary>The words of one name in the pool.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="Count">How many.</param>
/// <param name="Bits">One bit for each sound: two names without a bit in common share no word.</param>
/// <param name="Joined">Hash of all words written together.</param>
/// <param name="Key">Hash of the sounds in any order, without a common first name that is often left out.</param>
internal readonly record struct NamePart(int Start, byte Count, ulong Bits, ulong Joined, ulong Key);
