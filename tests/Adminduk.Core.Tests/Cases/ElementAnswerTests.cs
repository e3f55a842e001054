using Adminduk.Core.Cases;
using Adminduk.Core.Cases.Effects;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Tests.Cases;

/// <summary>One changed element, as the form names it, and what the register says of it.</summary>
public sealed class ElementAnswerTests
{
    [Theory]
    [InlineData("front-title", "dr.", "dr.")]
    [InlineData("back-title", "S.Pd.", "S.Pd.")]
    [InlineData("birth-act", "2101-LU-17052012-0001", "2101-LU-17052012-0001")]
    [InlineData("passport", "C1234567", "C1234567")]
    [InlineData("stay-permit", "2C21JE0001", "2C21JE0001")]
    [InlineData("name", "Siti  Khadijah", "SITI KHADIJAH")]
    public void A_changed_element_is_what_the_register_says_next(string element, string value, string said)
    {
        var person = new Resident { Nik = "2101061705850001", Name = "SITI AMINAH", BirthPlace = "KIJANG" };

        ElementAnswer.Read(element, value).Value.ApplyTo(person);

        RegisterElements.Read(element, person, null).ShouldBe(said);
    }

    [Theory]
    [InlineData("passport-expiry", "31-02-2027")]
    [InlineData("stay-permit-expiry", "kapan saja")]
    [InlineData("disability", "netra")]
    public void A_value_that_is_none_is_refused_at_its_field(string element, string value) =>
        ElementAnswer.Read(element, value).Error!.Field.ShouldBe("element-value");

    [Fact]
    public void Every_element_that_fills_a_form_can_be_read()
    {
        var person = new Resident { Nik = "2101061705850001", Name = "SITI", BirthPlace = "KIJANG", FrontTitle = "dr.", BackTitle = "Sp.A", BirthActNumber = "1", PassportNumber = "2", StayPermitNumber = "3", Phone = "4", Email = "5" };
        var family = new Family { Number = "2101060101200001", Address = "JL. LAUT", Village = "21.01.04.1005", Hamlet = "MAWAR", PostalCode = "29151" };

        CaseVocabulary.Of(CodeLists.Shipped).Elements.Where(e => RegisterElements.Read(e, person, family) is null).ShouldBeEmpty();
        RegisterElements.Read("titled-name", person, family).ShouldBe("dr. SITI, Sp.A");
    }
}
