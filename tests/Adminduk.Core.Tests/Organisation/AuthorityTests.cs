using Adminduk.Core.Common;
using Adminduk.Core.Organisation;

namespace Adminduk.Core.Tests.Organisation;

public sealed class AuthorityTests
{
    private static readonly Actor Counter = new(ActorKind.Officer, Guid.CreateVersion7(), "Rahma")
    {
        Grants =
        [
            new Grant(Roles.FrontOffice, "21.01.12", "kartu-keluarga", Guid.Empty, "Petugas Loket", Guid.Empty, "Kecamatan Toapaya", "district-service", HasCounter: true),
            new Grant(Roles.ServiceOfficer, "21.01", null, Guid.Empty, "Petugas Pelayanan", Guid.Empty, "Dinas", "office", HasCounter: false),
        ],
        Withheld = [Roles.OfficeHead],
    };

    [Theory]
    [InlineData("21.01.12", "kartu-keluarga")]
    [InlineData("21.01.12.2001", "kartu-keluarga")]
    [InlineData("21.01.12.2001", null)]
    public void Role_area_and_service_together_give_a_grant(string area, string? service) =>
        Authority.Require(Counter, Roles.FrontOffice, area, service).Value.Title.ShouldBe("Petugas Loket");

    [Theory]
    [InlineData(Roles.DivisionHead, "21.01.12", "kartu-keluarga", "organisation.role-missing")]
    [InlineData(Roles.FrontOffice, "21.01.04", "kartu-keluarga", "organisation.area-outside")]
    [InlineData(Roles.FrontOffice, "21.01.1", "kartu-keluarga", "organisation.area-outside")]
    [InlineData(Roles.FrontOffice, "21.01", "kartu-keluarga", "organisation.area-outside")]
    [InlineData(Roles.FrontOffice, "21.01.12", "ktp-el", "organisation.service-outside")]
    [InlineData(Roles.OfficeHead, "21.01", null, "organisation.second-factor-first")]
    public void What_is_missing_is_said(string role, string area, string? service, string code)
    {
        var refused = Authority.Require(Counter, role, area, service);

        refused.Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        refused.Error.Code.ShouldBe(code);
        refused.Error.Message.ShouldNotBe(code, "the refusal has words");
    }

    [Fact]
    public void Any_of_several_roles_is_enough() =>
        Authority.Require(Counter, [Roles.SectionHead, Roles.ServiceOfficer], "21.01.04").Value.Role.ShouldBe(Roles.ServiceOfficer);

    [Fact]
    public void Only_a_seat_at_a_counter_serves_where_the_rule_says_so()
    {
        Authority.RequireCounter(Counter, [Roles.FrontOffice], "21.01.12").Ok.ShouldBeTrue();
        Authority.RequireCounter(Counter, [Roles.ServiceOfficer], "21.01").Error!.Code.ShouldBe("organisation.counter-missing");
    }

    [Fact]
    public void A_resident_has_no_authority() =>
        Authority.Require(Actor.Applicant("Siti", Guid.CreateVersion7()), Roles.Standard.ToList(), "21.01").Error!.Code.ShouldBe("organisation.role-missing");

    [Fact]
    public void Every_standard_role_has_a_name_in_words() =>
        Roles.Standard.Select(RoleBook.Standard.NameOf).ShouldAllBe(name => name.Length > 0 && !name.StartsWith("organisation.", StringComparison.Ordinal) && char.IsUpper(name[0]));

    [Fact]
    public void A_profile_names_its_roles_itself()
    {
        var book = new RoleBook(["verifier", Roles.Administrator], id => id == "verifier" ? "Petugas Satuan Pelayanan" : null);

        book.NameOf("verifier").ShouldBe("Petugas Satuan Pelayanan");
        book.NameOf(Roles.Administrator).ShouldBe("Administrator aplikasi");
        book.Knows(Roles.SectionHead).ShouldBeFalse();
    }
}
