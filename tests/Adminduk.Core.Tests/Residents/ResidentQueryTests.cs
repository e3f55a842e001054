using Adminduk.Core.Residents;

namespace Adminduk.Core.Tests.Residents;

public sealed class ResidentQueryTests
{
    [Theory]
    [InlineData("2101064705900007")]
    [InlineData("2101 0647 0590 0007")]
    [InlineData(" 2101-0647-0590-0007")]
    public void Sixteen_digits_are_a_number(string typed)
    {
        var query = ResidentQuery.Read(typed);
        (query.Kind, query.Number).ShouldBe((ResidentQueryKind.Number, "2101064705900007"));
    }

    [Theory]
    [InlineData("210106470590000", 15)]
    [InlineData("21010647059000071", 17)]
    [InlineData("210106", 6)]
    public void Other_digits_are_told_how_many_they_are(string typed, int digits)
    {
        var query = ResidentQuery.Read(typed);
        (query.Kind, query.Digits).ShouldBe((ResidentQueryKind.WrongNumber, digits));
    }

    [Theory]
    [InlineData("siti 17-05-1990")]
    [InlineData("siti 17/5/1990")]
    [InlineData("SITI 17.05.1990")]
    [InlineData("siti 17 Mei 1990")]
    [InlineData("Siti, 17 mei 1990")]
    [InlineData("17 may 1990 siti")]
    [InlineData("siti 17051990")]
    [InlineData("siti 1990-05-17")]
    [InlineData("siti 17  -  5  -  1990")]
    [InlineData("siti 17   mei   1990")]
    public void A_name_may_have_a_birth_date_beside_it(string typed)
    {
        var query = ResidentQuery.Read(typed);
        query.Kind.ShouldBe(ResidentQueryKind.Name);
        query.BirthDate.ShouldBe(new DateOnly(1990, 5, 17));
        query.Words.ShouldBe(["SITI"]);
    }

    [Fact]
    public void A_birth_date_alone_is_a_search() => ResidentQuery.Read("17-05-1990").BirthDate.ShouldBe(new DateOnly(1990, 5, 17));

    [Fact]
    public void A_year_beside_the_name_narrows_it()
    {
        var query = ResidentQuery.Read("Siti Aminah 1990");
        (query.BirthDate, query.BirthYear).ShouldBe((null, 1990));
        query.Words.ShouldBe(["SITI", "AMINAH"]);
    }

    [Theory]
    [InlineData("31-02-1990")]
    [InlineData("siti 32-01-1990")]
    [InlineData("siti 17-13-1990")]
    [InlineData("siti ١٧-٠٥-١٩٩٠")]
    public void A_date_that_does_not_exist_is_no_date(string typed) => ResidentQuery.Read(typed).BirthDate.ShouldBeNull();

    [Fact]
    public void Rows_of_blanks_are_no_date()
    {
        var blanks = new string(' ', 80);
        ResidentQuery.Read($"siti 1{blanks}5{blanks}x").BirthDate.ShouldBeNull();
    }

    [Fact]
    public void A_year_in_other_digits_is_no_year() => ResidentQuery.Read("siti 19٩٠").BirthYear.ShouldBeNull();

    [Theory]
    [InlineData(null, ResidentQueryKind.Nothing)]
    [InlineData("  ", ResidentQueryKind.Nothing)]
    [InlineData("-", ResidentQueryKind.Nothing)]
    [InlineData("'; drop table residents; --", ResidentQueryKind.Name)]
    [InlineData("s", ResidentQueryKind.TooShort)]
    public void Whatever_is_typed_is_understood_somehow(string? typed, ResidentQueryKind kind) => ResidentQuery.Read(typed).Kind.ShouldBe(kind);

    [Fact]
    public void A_pasted_page_does_no_harm() => ResidentQuery.Read(string.Concat(Enumerable.Repeat("siti aminah 12 ", 10_000))).Words.Count.ShouldBeLessThan(7);
}
