using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;

namespace Adminduk.Core.Tests.Residents.Matching;

public sealed class NameComparisonTests
{
    [Theory]
    [InlineData("SITI AMINAH", "SITI AMINAH", MatchLevel.Same)]
    [InlineData("SITI AMINAH", "AMINAH SITI", MatchLevel.Same)]
    [InlineData("SOEKARNO", "SUKARNO", MatchLevel.Spelling)]
    [InlineData("DJOKO TJAHJONO", "JOKO CAHYONO", MatchLevel.Typing)]
    [InlineData("ST. AMINAH", "SITI AMINAH", MatchLevel.Spelling)]
    [InlineData("MUH RIZKI", "MUHAMMAD RIZKI", MatchLevel.Spelling)]
    [InlineData("M. RIZKI", "MUHAMMAD RIZKI", MatchLevel.Spelling)]
    [InlineData("NUR HAYATI", "NURHAYATI", MatchLevel.Spelling)]
    [InlineData("BUDI SANTOSO", "BUDI SANTSO", MatchLevel.Typing)]
    [InlineData("DEWI LESTARI", "DEVI LESTARI", MatchLevel.Near)]
    [InlineData("BUDI SANTOSO", "BUDI", MatchLevel.Longer)]
    [InlineData("BUDI SANTOSO", "BUDI HARTONO", MatchLevel.Partly)]
    [InlineData("BUDI SANTOSO", "AGUS WIJAYA", MatchLevel.Different)]
    [InlineData("BUDI SANTOSO", "", MatchLevel.Missing)]
    public void Names_agree_as_far_as_an_officer_would_say(string one, string other, MatchLevel level)
    {
        Compare(one, other).Level.ShouldBe(level);
        Compare(other, one).Level.ShouldBe(level);
    }

    [Theory]
    [InlineData("1990-05-07", "1990-05-07", MatchLevel.Same)]
    [InlineData("1990-05-07", "1990-07-05", MatchLevel.Swapped)]
    [InlineData("1990-05-07", "1990-05-09", MatchLevel.Days)]
    [InlineData("1990-05-07", "1990-05-27", MatchLevel.OnePart)]
    [InlineData("1990-05-07", "1991-05-07", MatchLevel.OtherYear)]
    [InlineData("1990-05-07", "1990-11-23", MatchLevel.Year)]
    [InlineData("1990-05-07", "1972-11-23", MatchLevel.Different)]
    public void Dates_agree_as_far_as_a_slip_of_the_pen_explains(string one, string other, MatchLevel level) =>
        PairComparer.Dates(DateOnly.Parse(one, null).DayNumber, DateOnly.Parse(other, null).DayNumber).ShouldBe(level);

    [Fact]
    public void Keys_stay_the_same_under_spelling_order_and_short_forms()
    {
        var birth = new DateOnly(1990, 5, 7);
        var keys = MatchKeys.Of("MUHAMMAD SOEKARNO", "SITI AMINAH", "DJOKO", birth);
        MatchKeys.Of("SUKARNO MUH", "AMINAH ST", "JOKO", birth).ShouldBe(keys);
        MatchKeys.Of("SUKARNO", "", "", birth).ShouldBe(keys[..2]);
    }

    private static (MatchLevel Level, float Rarity) Compare(string one, string other)
    {
        var pool = new MatchPool();
        var (a, b) = (pool.Add(Person(one)), pool.Add(Person(other)));
        var common = new Dictionary<string, int> { ["DEWI"] = 900, ["DEVI"] = 500, ["BUDI"] = 800, ["SANTOSO"] = 700 };
        return new NameComparison(pool, WordFrequencies.Of(pool.Words, common, 100_000)).Compare(a.Name, b.Name);
    }

    private static MatchPerson Person(string name) => new(Guid.Empty, name, Sex.Male, new(1990, 5, 7));
}
