using Adminduk.Core.Residents;

namespace Adminduk.Core.Tests.Residents;

public sealed class NameRulesTests
{
    [Fact]
    public void A_plain_name_of_two_words_passes() => NameRules.Check("Siti Aminah").ShouldSatisfyAllConditions(f => f.Errors.ShouldBeEmpty(), f => f.Warnings.ShouldBeEmpty());

    [Theory]
    [InlineData("", "residents.name-empty")]
    [InlineData("   ", "residents.name-empty")]
    [InlineData("SITI 2", "residents.name-digits")]
    [InlineData("SITI, AMINAH", "residents.name-punctuation")]
    [InlineData("NUR'AINI PUTRI", "residents.name-punctuation")]
    [InlineData("SITI\u0000AMINAH DEWI", "residents.name-punctuation")]
    [InlineData("André Wijaya", "residents.name-not-latin")]
    [InlineData("Ивана Петрова", "residents.name-not-latin")]
    public void What_the_rule_forbids_is_an_error(string name, string code) =>
        NameRules.Check(name).Errors.Select(e => e.Code).ShouldContain(code);

    [Fact]
    public void Sixty_characters_pass_and_sixty_one_do_not()
    {
        NameRules.Check(new string('A', 30) + " " + new string('B', 29)).Errors.ShouldBeEmpty();
        NameRules.Check(new string('A', 30) + " " + new string('B', 30)).Errors.Single().Code.ShouldBe("residents.name-too-long");
    }

    [Fact]
    public void One_word_is_only_a_warning()
    {
        var findings = NameRules.Check("Sukarno");
        findings.Errors.ShouldBeEmpty();
        findings.Warnings.Single().Code.ShouldBe("residents.name-one-word");
    }

    [Fact]
    public void A_single_letter_is_only_a_warning() => NameRules.Check("M ALI").Warnings.Single().Code.ShouldBe("residents.name-abbreviation");

    [Fact]
    public void Names_are_kept_in_capitals_with_single_blanks() => NameRules.Normalise("  siti   aminah ").ShouldBe("SITI AMINAH");
}
