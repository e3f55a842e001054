using Adminduk.Core.Regions;

namespace Adminduk.Core.Tests.Regions;

public sealed class RegionCodeTests
{
    [Theory]
    [InlineData("21", RegionLevel.Province, 2100)]
    [InlineData("21.01", RegionLevel.Regency, 2101)]
    [InlineData("21.01.05", RegionLevel.District, 2101)]
    [InlineData("21.01.05.2003", RegionLevel.Village, 2101)]
    public void Code_is_read_with_and_without_dots(string dotted, RegionLevel level, int regency)
    {
        var code = RegionCode.Parse(dotted);

        code.Level.ShouldBe(level);
        code.Regency.ShouldBe(regency);
        code.ToString().ShouldBe(dotted);
        code.Digits.ShouldBe(dotted.Replace(".", "", StringComparison.Ordinal));
        RegionCode.Parse(code.Digits).ShouldBe(code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("210")]
    [InlineData("21.0")]
    [InlineData("2.101")]
    [InlineData("21.")]
    [InlineData("21..01")]
    [InlineData("00.01")]
    [InlineData("21.00")]
    [InlineData("21.01.05.0000")]
    [InlineData("21.01.05.20031")]
    [InlineData("2a")]
    [InlineData("٢١")]
    public void Other_text_is_refused(string text) => RegionCode.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Parents_lead_up_to_the_province()
    {
        var village = RegionCode.Parse("21.01.05.2003");

        village.Parent.ShouldBe(RegionCode.Parse("21.01.05"));
        village.At(RegionLevel.Regency).ShouldBe(RegionCode.OfRegency(2101));
        village.At(RegionLevel.Regency).Parent.ShouldBe(RegionCode.Parse("21"));
        RegionCode.Parse("21").Parent.ShouldBeNull();
        RegionCode.OfDistrict(village.District).ShouldBe(RegionCode.Parse("21.01.05"));
    }

    [Fact]
    public void Region_contains_itself_and_what_lies_in_it()
    {
        var bintan = RegionCode.OfRegency(2101);

        bintan.Contains(RegionCode.Parse("21.01.05.2003")).ShouldBeTrue();
        bintan.Contains(bintan).ShouldBeTrue();
        bintan.Contains(RegionCode.Parse("21")).ShouldBeFalse();
        bintan.Contains(RegionCode.Parse("21.02.05")).ShouldBeFalse();
    }

    [Fact]
    public void Numbers_tell_city_from_regency_and_kelurahan_from_desa()
    {
        RegionCode.Parse("36.71").IsCity.ShouldBeTrue();
        RegionCode.Parse("21.01").IsCity.ShouldBeFalse();
        RegionCode.Parse("21.01.05.2003").VillageKind.ShouldBe(VillageKind.Desa);
        RegionCode.Parse("21.01.05.1003").VillageKind.ShouldBe(VillageKind.Kelurahan);
        RegionCode.Parse("21.01.05").VillageKind.ShouldBe(VillageKind.None);
    }
}
