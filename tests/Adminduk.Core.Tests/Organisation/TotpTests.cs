using Adminduk.Core.Organisation;

namespace Adminduk.Core.Tests.Organisation;

public sealed class TotpTests
{
    // RFC 6238 appendix B, secret "12345678901234567890", the last six of the eight digits.
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code) => Totp.CodeAt(Secret, DateTime.UnixEpoch.AddSeconds(second)).ShouldBe(code);

    [Fact]
    public void A_code_one_step_early_or_late_is_taken_and_one_further_off_is_not()
    {
        var now = DateTime.UnixEpoch.AddSeconds(1234567890);

        Totp.Match(Secret, Totp.CodeAt(Secret, now.AddSeconds(-30)), now, 0).ShouldNotBeNull();
        Totp.Match(Secret, Totp.CodeAt(Secret, now.AddSeconds(30)), now, 0).ShouldNotBeNull();
        Totp.Match(Secret, Totp.CodeAt(Secret, now.AddSeconds(-60)), now, 0).ShouldBeNull();
    }

    [Fact]
    public void A_step_once_used_and_all_before_it_are_refused()
    {
        var now = DateTime.UnixEpoch.AddSeconds(1234567890);
        var step = Totp.Match(Secret, Totp.CodeAt(Secret, now), now, 0)!.Value;

        Totp.Match(Secret, Totp.CodeAt(Secret, now), now, step).ShouldBeNull();
        Totp.Match(Secret, Totp.CodeAt(Secret, now.AddSeconds(-30)), now, step).ShouldBeNull();
    }

    [Fact]
    public void A_new_secret_has_160_bits_and_an_address_for_the_app()
    {
        var secret = Totp.NewSecret();

        secret.Length.ShouldBe(32);
        Totp.CodeAt(secret, DateTime.UnixEpoch).ShouldMatch("^[0-9]{6}$");
        Totp.Address(secret, "Disdukcapil Kabupaten Bintan", "kadis").ShouldStartWith("otpauth://totp/Disdukcapil%20Kabupaten%20Bintan:kadis?secret=" + secret);
    }
}
