using System.Globalization;
using Adminduk.Core.Common;

namespace Adminduk.Core.Tests.Common;

public sealed class CodeListsTests
{
    private static readonly CodeLists Lists = CodeLists.Shipped;

    [Fact]
    public void Occupation_89_means_two_things_in_two_generations()
    {
        var occupations = Lists["occupation"];

        occupations.Current.Count.ShouldBe(99);
        occupations.Of("89").Count.ShouldBe(89);
        occupations.Find("89")!.Indonesian.ShouldBe("Anggota lembaga tinggi lainnya");
        occupations.Find("89", "89")!.Indonesian.ShouldBe("Lainnya");
        occupations.Find("99", "89").ShouldBeNull();
        occupations.NameOf(89, 89).ShouldNotBe(occupations.NameOf(89, 99));
    }

    [Fact]
    public void Every_answer_has_words_in_both_languages_and_a_code_of_its_own()
    {
        Lists.Names.Count().ShouldBeGreaterThan(20);
        foreach (var list in Lists.Names.Select(n => Lists[n]))
        {
            list.Current.ShouldNotBeEmpty(list.Name);
            list.Current.ShouldAllBe(e => e.Indonesian.Length > 0 && e.EnglishName.Length > 0);
            list.Current.Select(e => e.Code).ShouldBeUnique(list.Name);
        }
    }

    [Fact]
    public void Words_follow_the_language_and_unknown_codes_stay_as_they_are()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Texts.English;
            Lists["sex"].NameOf("2").ShouldBe("Female");
            CultureInfo.CurrentUICulture = Texts.Indonesian;
            Lists["sex"].NameOf("2").ShouldBe("Perempuan");
            Lists["sex"].NameOf("7").ShouldBe("7");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("SLTA / SEDERAJAT")]
    [InlineData("slta/sederajat")]
    public void Code_is_found_by_its_words(string words) => Lists["education"].FindByWords(words)!.Code.ShouldBe("5");

    [Fact]
    public void Unknown_words_and_lists_are_not_found()
    {
        Lists["education"].FindByWords("S1").ShouldBeNull();
        Lists.Find("no-such-list").ShouldBeNull();
    }
}
