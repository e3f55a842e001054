using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents;

public sealed class MemberDataTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_corrected_birth_date_and_sex_leave_the_nik(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person())).Members[0];
        var done = await ChangeAsync(register, new(person.Id, new() { BirthDate = new DateOnly(1980, 2, 3), Sex = Sex.Male }));
        done.Ok.ShouldBeTrue();
        var now = await register.ResidentAsync(person.Id);
        (now.Nik, now.BirthDate, now.Sex).ShouldBe((person.Nik, new DateOnly(1980, 2, 3), Sex.Male));
        var change = await register.ReadAsync(db => db.ProcessEvents.SingleAsync(e => e.Name == "resident.changed"));
        change.Changed.ShouldBe("Sex,BirthDate");
        change.Before!.ShouldNotContain(person.Name);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_new_name_is_found_and_the_old_one_no_more(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person("SITI AMINAH"))).Members[0];
        await ChangeAsync(register, new(person.Id, new() { Name = "Siti  Khadijah" }));
        var now = await register.ResidentAsync(person.Id);
        (now.Name, now.SearchName).ShouldBe(("SITI KHADIJAH", "SITI KHADIJAH"));
        var words = await register.ReadAsync(db => db.NameWords.Select(w => w.Word).Order().ToListAsync());
        words.ShouldBe(["KHADIJAH", "SITI"]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_forbidden_new_name_is_refused_at_its_field(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person())).Members[0];
        var refused = await ChangeAsync(register, new(person.Id, new() { Name = "S1TI" }));
        (refused.Error!.Kind, refused.Error.Field, refused.Error.Code).ShouldBe((ErrorKind.Invalid, "name", "residents.name-digits"));
        (await register.ResidentAsync(person.Id)).Version.ShouldBe(0);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_old_name_that_breaks_the_rule_does_not_stop_another_change(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person("NUR'AINI, S.PD."))).Members[0];
        (await ChangeAsync(register, new(person.Id, new() { Name = "NUR'AINI, S.PD.", Occupation = 65 }))).Ok.ShouldBeTrue();
        (await register.ResidentAsync(person.Id)).Occupation.ShouldBe(65);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_head_is_not_changed_by_the_way(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var refused = await ChangeAsync(register, new(family.Head!.Id, new(), Relationship.OtherRelative));
        refused.Error!.Code.ShouldBe("residents.head-by-head-change");
        var alsoRefused = await ChangeAsync(register, new(family.Members[1].Id, new(), Relationship.Head));
        alsoRefused.Error!.Code.ShouldBe("residents.head-by-head-change");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_changed_relationship_is_kept_in_the_history(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var child = family.Members[3].Id;
        await ChangeAsync(register, new(child, new(), Relationship.OtherRelative));
        var history = await register.ReadAsync(db => db.FamilyMemberships.Where(m => m.ResidentId == child).OrderBy(m => m.From).ToListAsync());
        history.Select(m => (m.Relationship, m.To)).ShouldBe([(Relationship.Child, register.Today), (Relationship.OtherRelative, null)]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_birth_in_the_future_is_refused(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person())).Members[0];
        var refused = await ChangeAsync(register, new(person.Id, new() { BirthDate = register.Today.AddDays(1) }));
        refused.Error!.Code.ShouldBe("residents.birth-in-future");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Nobody_unknown_or_gone_is_changed(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        (await ChangeAsync(register, new(Guid.Empty, new()))).Error!.Code.ShouldBe("residents.unknown-resident");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_empty_text_clears_and_silence_keeps(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person())).Members[0];
        await ChangeAsync(register, new(person.Id, new() { Phone = "081277660001", PassportNumber = "C1234567" }));
        await ChangeAsync(register, new(person.Id, new() { PassportNumber = "" }));
        var now = await register.ResidentAsync(person.Id);
        (now.Phone, now.PassportNumber).ShouldBe(("081277660001", null));
    }

    private static Task<Outcome<FamilyChange>> ChangeAsync(Register register, MemberChange change) =>
        register.ActAsync((db, p) => register.Families.ChangeMemberDataAsync(db, p, change, CancellationToken.None));
}
