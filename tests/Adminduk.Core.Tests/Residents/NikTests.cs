using Adminduk.Core.Regions;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Tests.Residents;

public sealed class NikTests
{
    private static readonly DateOnly Birth = new(1990, 5, 7);

    [Fact]
    public void Nik_of_a_woman_bears_her_day_of_birth_plus_40()
    {
        var nik = Nik.For(210106, Birth, Sex.Female, 7);
        nik.Value.ShouldBe("2101064705900007");
        (nik.Sex, nik.Day, nik.Month, nik.Year, nik.Serial).ShouldBe((Sex.Female, 7, 5, 90, 7));
        nik.District.ToString().ShouldBe("21.01.06");
    }

    [Fact]
    public void Nik_of_a_man_bears_his_day_of_birth() => Nik.For(210106, Birth, Sex.Male, 9999).Value.ShouldBe("2101060705909999");

    [Theory]
    [InlineData("2101064705900007")]
    [InlineData("2101 0647 0590 0007")]
    [InlineData(" 2101.0647.0590-0007 ")]
    public void Blanks_dots_and_dashes_do_not_matter(string typed) => Nik.Parse(typed).Value.Value.ShouldBe("2101064705900007");

    [Theory]
    [InlineData("", "residents.nik-digits")]
    [InlineData(null, "residents.nik-digits")]
    [InlineData("210106470590007", "residents.nik-digits")]
    [InlineData("21010647059000071", "residents.nik-digits")]
    [InlineData("21010647O5900007", "residents.nik-digits")]
    [InlineData("٢١٠١٠٥٤٧٠٥٩٠٠٠٠٧", "residents.nik-digits")]
    [InlineData("2101060005900007", "residents.nik-day")]
    [InlineData("2101063205900007", "residents.nik-day")]
    [InlineData("2101064005900007", "residents.nik-day")]
    [InlineData("2101067205900007", "residents.nik-day")]
    [InlineData("2101064700900007", "residents.nik-month")]
    [InlineData("2101064713900007", "residents.nik-month")]
    [InlineData("2101064705900000", "residents.nik-serial")]
    public void An_impossible_nik_is_refused_at_its_field(string? typed, string code)
    {
        var refusal = Nik.Parse(typed, "mother-nik").Error!;
        refusal.Code.ShouldBe(code);
        refusal.Field.ShouldBe("mother-nik");
        refusal.Message.ShouldNotBe(code);
    }

    [Fact]
    public void A_nik_that_fits_raises_no_warning() =>
        Nik.Parse("2101064705900007").Value.Compare(Birth, Sex.Female, RegionDirectory.Shipped).ShouldBeEmpty();

    [Fact]
    public void A_corrected_birth_date_is_a_warning_and_no_error() =>
        Nik.Parse("2101064705900007").Value.Compare(Birth.AddDays(1), Sex.Female, RegionDirectory.Shipped)
            .Single().Code.ShouldBe("residents.nik-birth-date-differs");

    [Fact]
    public void A_corrected_sex_is_a_warning_and_no_error() =>
        Nik.Parse("2101064705900007").Value.Compare(Birth, Sex.Male, RegionDirectory.Shipped)
            .Single().Code.ShouldBe("residents.nik-sex-differs");

    [Fact]
    public void An_abolished_district_is_a_warning_and_no_error() =>
        Nik.Parse("2101994705900007").Value.Compare(Birth, Sex.Female, RegionDirectory.Shipped)
            .Single().Code.ShouldBe("residents.nik-unknown-area");

    [Fact]
    public void A_nik_never_prints_itself_in_the_clear() => Nik.Parse("2101064705900007").Value.ToString().ShouldBe("2101 •••• •••• 0007");
}
