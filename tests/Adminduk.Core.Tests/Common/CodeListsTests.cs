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
    public void Marital_status_4_was_widowed_before_2019_and_is_divorced_since()
    {
        var statuses = Lists["marital-status"];

        statuses.Current.Count.ShouldBe(6);
        statuses.Find("4", "2010")!.Indonesian.ShouldBe("Cerai mati");
        statuses.Find("4")!.Indonesian.ShouldBe("Cerai hidup tercatat");
        statuses.Find("6", "2010").ShouldBeNull();
    }

    [Fact]
    public void What_only_a_village_system_writes_is_no_answer_of_the_forms()
    {
        Lists["citizenship"].Find("3").ShouldBeNull();
        Lists["citizenship"].Find("3", "opensid")!.Indonesian.ShouldBe("Dua kewarganegaraan");
        Lists["disability"].Find("7").ShouldBeNull();
        Lists["disability"].Of("opensid").Count.ShouldBe(7);
    }

    [Theory]
    [InlineData("birth-place-kind", 5)]
    [InlineData("birth-kind", 5)]
    [InlineData("birth-attendant", 4)]
    [InlineData("cause-of-death", 6)]
    [InlineData("death-certifier", 4)]
    [InlineData("stillbirth-certifier", 5)]
    [InlineData("status-before-marriage", 4)]
    [InlineData("sponsor-type", 5)]
    [InlineData("impairment", 2)]
    [InlineData("f-1.03-request", 5)]
    [InlineData("f-2.01-report", 16)]
    [InlineData("event-abroad", 6)]
    [InlineData("act-held", 2)]
    [InlineData("stay-permit-kind", 2)]
    public void Lists_of_the_forms_are_whole_and_numbered_without_a_gap(string list, int answers) =>
        Lists[list].Current.Select(e => e.Code).ShouldBe(Enumerable.Range(1, answers).Select(n => n.ToString(CultureInfo.InvariantCulture)));

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
