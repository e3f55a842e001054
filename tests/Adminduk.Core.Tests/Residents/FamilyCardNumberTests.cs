using Adminduk.Core.Regions;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Tests.Residents;

public sealed class FamilyCardNumberTests
{
    [Fact]
    public void Number_holds_district_recording_date_and_serial()
    {
        var number = FamilyCardNumber.For(210106, new DateOnly(2026, 8, 10), 12);
        number.Value.ShouldBe("2101061008260012");
        number.Check(RegionDirectory.Shipped).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("210106100826001")]
    [InlineData("21010610082600123")]
    [InlineData("21010610O8260012")]
    [InlineData(null)]
    public void A_number_without_sixteen_digits_is_refused(string? typed) =>
        FamilyCardNumber.Parse(typed).Error!.Code.ShouldBe("residents.family-number-digits");

    [Fact]
    public void An_old_number_that_breaks_the_rule_is_kept_with_warnings() =>
        FamilyCardNumber.Parse("2101999999990001").Value.Check(RegionDirectory.Shipped).Select(w => w.Code)
            .ShouldBe(["residents.family-number-date", "residents.family-number-unknown-area"]);
}
