using Adminduk.Core.Residents;
using FsCheck;
using FsCheck.Fluent;

namespace Adminduk.Core.Tests.Residents;

public sealed class NameLikenessTests
{
    [Theory]
    [InlineData("SOEKARNO", "SUKARNO")]
    [InlineData("DJOKO", "JOKO")]
    [InlineData("TJAHJADI", "CAHJADI")]
    [InlineData("ACHMAD", "AHMAD")]
    [InlineData("AKHMAD", "AHMAD")]
    [InlineData("CHAIRUL", "KHAIRUL")]
    [InlineData("MUHAMMAD", "MUHAMAD")]
    [InlineData("RIZKY", "RISKI")]
    [InlineData("RIZQI", "RISKI")]
    [InlineData("NURJANNAH", "NURJANA")]
    [InlineData("VIVI", "FIFI")]
    public void Spellings_of_one_sound_fold_alike(string one, string other) => NameSpelling.Fold(one).ShouldBe(NameSpelling.Fold(other));

    [Theory]
    [InlineData("SITI", "SARI")]
    [InlineData("AGUS", "AGIS")]
    public void Different_names_stay_different(string one, string other) => NameSpelling.Fold(one).ShouldNotBe(NameSpelling.Fold(other));

    [Theory]
    [InlineData("AMINAH", "AMINAH", 0)]
    [InlineData("AMINHA", "AMINAH", 1)]
    [InlineData("AMINA", "AMINAH", 1)]
    [InlineData("AMINAH", "ANIMAH", 2)]
    [InlineData("AMINAH", "BUDI", 3)]
    [InlineData("", "AB", 2)]
    public void Distance_counts_changes_and_swaps(string one, string other, int distance) => WordDistance.Between(one, other, 2).ShouldBe(distance);

    [Fact]
    public void Distance_is_the_same_both_ways_and_never_more_than_one_per_edit()
    {
        var words = Gen.Elements("ABCN".ToCharArray()).ListOf().Select(l => string.Concat(l.Take(12))).ToArbitrary();
        Prop.ForAll(words, words, (a, b) => WordDistance.Between(a, b, 3) == WordDistance.Between(b, a, 3)).QuickCheckThrowOnFailure();
        Prop.ForAll(words, a => WordDistance.Between(a, a + "X", 3) == 1 && WordDistance.Between(a, a, 3) == 0).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("AMINHA", "AMINAH")]
    [InlineData("SOETRISNO", "SUTRISNO")]
    [InlineData("SULISTYWATI", "SULISTYOWATI")]
    [InlineData("MUH", "MUHAMMAD")]
    [InlineData("SULIS", "SULISTYOWATI")]
    public void A_typed_word_finds_the_one_that_was_meant(string typed, string meant)
    {
        var vocabulary = new NameVocabulary();
        foreach (var word in new[] { "AMINAH", "SUTRISNO", "SULISTYOWATI", "MUHAMMAD", "BUDI", "SANTOSO" }) vocabulary.Add(word);
        vocabulary.Like(typed, unfinished: true, 10).Select(v => v.Word).ShouldContain(meant);
        vocabulary.Like(typed, unfinished: true, 10).Select(v => v.Word).ShouldNotContain("BUDI");
    }

    [Fact]
    public void A_whole_name_scores_by_its_words()
    {
        var matcher = new NameMatcher(["SITI", "AMINAH"]);
        matcher.Score("SITI AMINAH").ShouldBe(1);
        string[] falling = ["SITI AMINAH", "SITI AMINAH LESTARI", "AMINAH SITI LESTARI", "SITI AMANAH PUTRI", "SITI RAHAYU", "BUDI SANTOSO"];
        falling.Select(matcher.Score).ShouldBeInOrder(SortDirection.Descending);
        matcher.Score("BUDI SANTOSO").ShouldBe(0);
    }
}
