using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Organisation;

[Trait("Requirement", "TNG-9")]
public sealed class RegistrationTests
{
    private static readonly RegistrationForm Siti = new("Siti Maryam", "0812 3456 7890", "2101014705900007", Staff.Password);

    [Theory, ClassData(typeof(Engines))]
    public async Task The_code_that_was_sent_makes_an_account_without_any_post(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var begun = await BeginAsync(staff, Siti);
        (await staff.SignInAsync("081234567890")).Ok.ShouldBeFalse("nothing exists before the code");

        var made = await FinishAsync(staff, begun.Value, await SentCodeAsync(staff));

        made.Value.Kind.ShouldBe(AccountKind.Resident);
        (await staff.SignInAsync("+62 812 3456 7890")).Value.DisplayName.ShouldBe("Siti Maryam");
        (await staff.ActorAsync(made.Value.Id)).ShouldBeNull("a resident is no officer");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_resident_cannot_be_appointed(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var begun = await BeginAsync(staff, Siti);
        var made = await FinishAsync(staff, begun.Value, await SentCodeAsync(staff));
        var post = await staff.AddPositionAsync(Roles.FrontOffice);

        (await staff.AppointAsync(made.Value.Id, post.Id)).Error!.Code.ShouldBe("organisation.officer-unknown");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_known_address_gets_the_same_answer_and_another_message(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        await FinishAsync(staff, (await BeginAsync(staff, Siti)).Value, await SentCodeAsync(staff));
        staff.Office.Time.Advance(TimeSpan.FromMinutes(1));

        var again = await BeginAsync(staff, Siti);

        again.Ok.ShouldBeTrue("the page does not tell who has an account");
        var last = await staff.ReadAsync(db => db.Outbox.OrderBy(m => m.CreatedAt).LastAsync());
        last.Body.ShouldContain("sudah memiliki akun");
        (await FinishAsync(staff, again.Value, "ABCDEF")).Error!.Code.ShouldBe("organisation.registration-code-wrong");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Five_wrong_codes_or_fifteen_minutes_end_it(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var begun = await BeginAsync(staff, Siti);
        var code = await SentCodeAsync(staff);
        for (var i = 0; i < 5; i++)
            (await FinishAsync(staff, begun.Value, "SALAH1")).Error!.Code.ShouldBe("organisation.registration-code-wrong");
        (await FinishAsync(staff, begun.Value, code)).Error!.Code.ShouldBe("organisation.registration-gone");

        var late = await BeginAsync(staff, Siti with { Contact = "siti@contoh.id" });
        staff.Office.Time.Advance(TimeSpan.FromMinutes(16));
        (await FinishAsync(staff, late.Value, "ABCDEF")).Error!.Code.ShouldBe("organisation.registration-gone");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Everything_wrong_is_told_at_once(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);

        var refused = await BeginAsync(staff, new RegistrationForm(" ", "siti", "123", "pendek"));

        refused.Errors.Select(e => e.Field).ShouldBe(["Name", "Contact", "Nik", "Password"]);
        (await staff.ReadAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Nobody_is_flooded_with_codes(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        for (var i = 0; i < 5; i++)
            (await BeginAsync(staff, Siti)).Ok.ShouldBeTrue();

        (await BeginAsync(staff, Siti)).Error!.Code.ShouldBe("organisation.too-many-tries");
    }

    private static Task<Outcome<Guid>> BeginAsync(Staff staff, RegistrationForm form) =>
        staff.DoAsync<RegistrationService, Outcome<Guid>>(r => r.BeginAsync(form, "192.0.2.1", CancellationToken.None));

    private static Task<Outcome<Account>> FinishAsync(Staff staff, Guid id, string code) =>
        staff.DoAsync<RegistrationService, Outcome<Account>>(r => r.FinishAsync(id, code, CancellationToken.None));

    private static async Task<string> SentCodeAsync(Staff staff)
    {
        var message = await staff.ReadAsync(db => db.Outbox.OrderBy(m => m.CreatedAt).LastAsync());
        message.Channel.ShouldBe("sms");
        return message.Subject[^6..];
    }
}
