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
    [InlineData("SITI-AMINAH DEWI", "residents.name-punctuation")]
    [InlineData("Hj Siti Aminah", "residents.name-title")]
    [InlineData("PROF BUDI SANTOSO", "residents.name-title")]
    [InlineData("BUDI SANTOSO SH", "residents.name-title")]
    [InlineData("BUDI SANTOSO WIBOWO MSI", "residents.name-title")]
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

    [Theory]
    [InlineData("MUH ALI", "residents.name-abbreviation")]
    [InlineData("BUDI ABD ROHMAN", "residents.name-abbreviation")]
    [InlineData("BRKLM SARI", "residents.name-hard-to-read")]
    [InlineData("AAADI PUTRA", "residents.name-hard-to-read")]
    public void What_the_rule_advises_against_is_a_warning(string name, string code)
    {
        var findings = NameRules.Check(name);
        findings.Errors.ShouldBeEmpty();
        findings.Warnings.Select(w => w.Code).ShouldBe([code]);
    }

    [Theory]
    [InlineData("HAJI SULAIMAN")]
    [InlineData("RADEN AJENG KARTINI")]
    [InlineData("SULTAN MAHMUD")]
    [InlineData("SE KARTONO")]
    [InlineData("NGURAH SRI TYAS")]
    [InlineData("NUR AINI AAN")]
    public void Names_that_look_like_titles_or_are_short_pass(string name) =>
        NameRules.Check(name).ShouldSatisfyAllConditions(f => f.Errors.ShouldBeEmpty(), f => f.Warnings.ShouldBeEmpty());

    [Theory]
    [InlineData("Sukarno", "nama turun-temurun", 0)]
    [InlineData("Sukarno", "   ya    ", 1)]
    [InlineData("Sukarno", "", 1)]
    [InlineData("Siti Aminah", "", 0)]
    public void A_name_advised_against_takes_a_reason_once_it_was_asked_for(string name, string reason, int errors)
    {
        var findings = NameRules.Check(name, reason: reason);

        findings.Errors.Select(e => (e.Code, e.LegalBasis)).ShouldBe(Enumerable.Repeat<(string, string?)>(("residents.name-reason-missing", "Permendagri 73/2022"), errors));
        findings.Warnings.Count.ShouldBe(name.Contains(' ', StringComparison.Ordinal) ? 0 : 1);
    }

    [Theory]
    [InlineData("S.Pd., M.Si.", true)]
    [InlineData("Hj.", true)]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("S1", false)]
    [InlineData("Sarjana/Pendidikan", false)]
    [InlineData("Ahli Madya Kebidanan Indonesia X", false)]
    public void Titles_are_short_and_of_letters_and_dots(string? title, bool sound) =>
        Titles.Check(title, "back-title").Errors.Count.ShouldBe(sound ? 0 : 1);

    [Fact]
    public void Names_are_kept_in_capitals_with_single_blanks() => NameRules.Normalise("  siti   aminah ").ShouldBe("SITI AMINAH");
}
