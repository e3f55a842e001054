using Adminduk.Core.Regions;

namespace Adminduk.Core.Tests.Regions;

public sealed class RegionDirectoryTests
{
    private static readonly RegionDirectory Directory = RegionDirectory.Shipped;

    [Fact]
    public void All_regions_of_the_national_list_are_there()
    {
        Directory.Count.ShouldBe(91_599);
        Directory.Provinces.Count.ShouldBe(38);
        Directory.Within(RegionCode.Parse("21.01"), RegionLevel.Village).Count.ShouldBe(51);
        Directory.Children(RegionCode.Parse("36.71")).Count.ShouldBe(13);
        Directory.Children(RegionCode.Parse("21.01.05.2003")).ShouldBeEmpty();
    }

    [Fact]
    public void Full_name_says_each_level()
    {
        Directory.FullName(RegionCode.Parse("21.01.12.2003")).ShouldBe("Desa Toapaya Selatan, Kecamatan Toapaya, Kabupaten Bintan, Kepulauan Riau");
        Directory.FullName(RegionCode.Parse("21.01.07.1001")).ShouldBe("Kelurahan Tanjung Uban Kota, Kecamatan Bintan Utara, Kabupaten Bintan, Kepulauan Riau");
        Directory.FullName(RegionCode.Parse("99.01")).ShouldBe("99.01");
    }

    [Fact]
    public void Every_village_has_a_postal_code_and_nothing_else_has()
    {
        foreach (var village in Directory.Within(RegionCode.Parse("21.01"), RegionLevel.Village))
            Directory.PostalCode(village.Code)!.Length.ShouldBe(5);
        Directory.PostalCode(RegionCode.Parse("21.01")).ShouldBeNull();
        Directory.PostalCode(RegionCode.Parse("11.01.01.2001")).ShouldBe("23773");
    }

    [Fact]
    public void Code_gone_since_an_edition_is_known_as_old()
    {
        var gone = RegionCode.Parse("11.01.15.2007");

        Directory.Find(gone).ShouldBeNull();
        var old = Directory.FindOld(gone).ShouldNotBeNull();
        (old.Name, old.LastEdition).ShouldBe(("Kampung Baru", 2015));
    }

    [Theory]
    [InlineData("bintan", "21.01")]
    [InlineData("BINTAN", "21.01")]
    [InlineData("kab bintan", "21.01")]
    [InlineData("kota tangerang", "36.71")]
    [InlineData("jepara", "33.20")]
    [InlineData("kepulauan riau", "21")]
    [InlineData("2101", "21.01")]
    [InlineData("21.01.0", "21.01.04")]
    public void Best_answer_comes_first(string typed, string code) =>
        Directory.Search(new(typed))[0].Code.ShouldBe(RegionCode.Parse(code));

    [Theory]
    [InlineData("tanjung uban")]
    [InlineData("tanjunguban")]
    [InlineData("  Tanjung-Úban ")]
    [InlineData("tan uban bintan")]
    public void Spacing_case_and_accents_do_not_matter(string typed) =>
        Directory.Search(new(typed)).ShouldContain(r => r.Name == "Tanjung Uban Kota" && r.Code.Regency == 2101);

    [Fact]
    public void Sort_words_area_and_level_narrow_the_search()
    {
        var jepara = RegionCode.Parse("33.20");

        Directory.Search(new("kec jepara")).ShouldAllBe(r => r.Code.Level == RegionLevel.District);
        Directory.Search(new("desa bintan")).ShouldAllBe(r => r.Code.VillageKind == VillageKind.Desa);
        Directory.Search(new("kel bintan")).ShouldAllBe(r => r.Code.VillageKind == VillageKind.Kelurahan);
        var villages = Directory.Search(new("ban", jepara, RegionLevel.Village, 50));
        villages.ShouldNotBeEmpty();
        villages.ShouldAllBe(r => jepara.Contains(r.Code) && r.Code.Level == RegionLevel.Village);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("'")]
    [InlineData("xqzw")]
    [InlineData("99999999999999999999")]
    [InlineData("12\0")]
    public void Nothing_is_found_for_nonsense(string typed) => Directory.Search(new(typed)).ShouldBeEmpty();

    [Fact]
    public void No_more_than_asked_for_is_found() => Directory.Search(new("a", Max: 7)).Count.ShouldBe(7);
}
