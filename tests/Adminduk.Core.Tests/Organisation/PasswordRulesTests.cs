using Adminduk.Core.Organisation;

namespace Adminduk.Core.Tests.Organisation;

public sealed class PasswordRulesTests
{
    private static readonly PasswordRules Rules = new(new OfficeName("Disdukcapil Kabupaten Bintan"));

    [Theory]
    [InlineData(null, "organisation.password-short")]
    [InlineData("pendek", "organisation.password-short")]
    [InlineData("123456789012", "organisation.password-obvious")]
    [InlineData("aaaaaaaaaaaa", "organisation.password-obvious")]
    [InlineData("abcabcabcabc", "organisation.password-obvious")]
    [InlineData("qwertyuiopas", "organisation.password-obvious")]
    [InlineData("Password2026!", "organisation.password-obvious")]
    [InlineData("administrator", "organisation.password-obvious")]
    [InlineData("Rahasia 2026 !", "organisation.password-obvious")]
    [InlineData("disdukcapil2026", "organisation.password-obvious")]
    [InlineData("Bintan Disdukcapil 1", "organisation.password-obvious")]
    [InlineData("rahma.yulianti99", "organisation.password-obvious")]
    public void Short_and_obvious_passwords_are_refused(string? password, string code) =>
        Rules.Check("Password", password, "rahma", "Rahma Yulianti")!.Code.ShouldBe(code);

    [Theory]
    [InlineData("kucing tidur di atap")]
    [InlineData("hujan bulan juni")]
    [InlineData("7Xk!pQ2#vLm9")]
    [InlineData("KD7M-P2QX-9ZTA-HH4R")]
    public void Long_ones_of_any_composition_are_taken(string password) => Rules.Check("Password", password, "rahma", "Rahma Yulianti").ShouldBeNull();

    [Fact]
    public void A_book_is_not_hashed() => Rules.Check("Password", new string('x', 64) + new string('y', 65)).ShouldNotBeNull().Code.ShouldBe("organisation.password-long");
}
