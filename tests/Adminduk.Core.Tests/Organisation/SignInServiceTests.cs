using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Organisation;

public sealed class SignInServiceTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task The_right_password_opens_the_account(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var id = await staff.AddOfficerAsync("loket");

        (await staff.SignInAsync(" LOKET ")).Value.Id.ShouldBe(id);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Wrong_unknown_closed_locked_and_expired_get_the_same_answer(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        foreach (var login in new[] { "wrong", "closed", "locked", "expired", "demo" })
            await staff.AddOfficerAsync(login, demo: login == "demo");
        await staff.DoAsync<AdmindukDbContext>(async db =>
        {
            var accounts = await db.Users.ToDictionaryAsync(a => a.UserName!);
            accounts["closed"].Closed = true;
            accounts["locked"].LockoutEnd = DateTimeOffset.MaxValue;
            accounts["expired"].PasswordExpiresAt = staff.Office.Clock.Now.AddSeconds(-1);
            await db.SaveChangesAsync();
        });

        var answers = new List<Error>
        {
            (await staff.SignInAsync("wrong", "bukan kata sandinya")).Error!,
            (await staff.SignInAsync("nobody")).Error!,
            (await staff.SignInAsync("closed")).Error!,
            (await staff.SignInAsync("locked")).Error!,
            (await staff.SignInAsync("expired")).Error!,
            (await staff.SignInAsync("demo")).Error!,
        };

        answers.Select(a => a.ToString()).Distinct().ShouldHaveSingleItem().ShouldContain("organisation.sign-in-refused");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Five_wrong_passwords_lock_the_account_and_stand_on_the_record(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var id = await staff.AddOfficerAsync("loket");
        for (var i = 0; i < 5; i++)
            (await staff.SignInAsync("loket", "salah terus menerus")).Ok.ShouldBeFalse();

        (await staff.SignInAsync("loket")).Ok.ShouldBeFalse("a locked account stays shut for the right password");
        (await staff.ReadAsync(db => db.ProcessEvents.CountAsync(e => e.Name == "account.locked" && e.SubjectId == id))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Too_many_tries_are_refused_whether_or_not_the_account_exists(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        Outcome<Account> last = Error.Refused("none");
        for (var i = 0; i < 21; i++)
            last = await staff.SignInAsync("tidak.ada", $"tebakan nomor {i}", $"192.0.2.{i}");

        last.Error!.Code.ShouldBe("organisation.too-many-tries");
        staff.Office.Time.Advance(TimeSpan.FromMinutes(15));
        (await staff.SignInAsync("tidak.ada")).Error!.Code.ShouldBe("organisation.sign-in-refused");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task One_address_cannot_guess_through_all_accounts(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        await staff.AddOfficerAsync("loket");
        for (var i = 0; i < 100; i++)
            await staff.SignInAsync($"pengguna{i}", "tebakan yang sama");

        (await staff.SignInAsync("loket")).Error!.Code.ShouldBe("organisation.too-many-tries");
        (await staff.SignInAsync("loket", address: "192.0.2.2")).Ok.ShouldBeTrue("others are not shut out");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Demo_accounts_open_in_a_demo_only(Engine engine)
    {
        await using var demo = await Staff.CreateAsync(engine, demo: true);
        await demo.AddOfficerAsync("loket", demo: true);

        (await demo.SignInAsync("loket")).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_code_is_owed_after_it_was_set_up_and_works_once(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        await staff.AddOfficerAsync("kadis");
        var (secret, recovery) = await EnableAsync(staff, "kadis");
        staff.Office.Time.Advance(TimeSpan.FromMinutes(1));
        var code = Totp.CodeAt(secret, staff.Office.Clock.Now);

        (await staff.SignInAsync("kadis")).Value.TwoFactorEnabled.ShouldBeTrue();
        (await CheckCodeAsync(staff, "kadis", "000000")).Error!.Code.ShouldBe("organisation.code-refused");
        (await CheckCodeAsync(staff, "kadis", code)).Ok.ShouldBeTrue();
        (await CheckCodeAsync(staff, "kadis", code)).Ok.ShouldBeFalse("a code that was seen over a shoulder is worth nothing");
        (await CheckCodeAsync(staff, "kadis", recovery[3].ToLowerInvariant())).Ok.ShouldBeTrue();
        (await CheckCodeAsync(staff, "kadis", recovery[3])).Ok.ShouldBeFalse("a recovery code works once");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Wrong_codes_lock_the_account_too(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        await staff.AddOfficerAsync("kadis");
        var (secret, _) = await EnableAsync(staff, "kadis");
        staff.Office.Time.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 5; i++)
            await CheckCodeAsync(staff, "kadis", "abcdef");

        (await CheckCodeAsync(staff, "kadis", Totp.CodeAt(secret, staff.Office.Clock.Now))).Ok.ShouldBeFalse();
    }

    private static async Task<Outcome> CheckCodeAsync(Staff staff, string login, string code)
    {
        var id = (await staff.AccountAsync(login)).Id;
        return await staff.DoAsync<IServiceProvider, Outcome>(async services =>
        {
            var account = await services.Get<OwnAccount>().GetAsync(id);
            return await services.Get<SignInService>().CheckCodeAsync(account, code, CancellationToken.None);
        });
    }

    private static async Task<(string Secret, IReadOnlyList<string> Recovery)> EnableAsync(Staff staff, string login)
    {
        var id = (await staff.AccountAsync(login)).Id;
        return await staff.DoAsync<IServiceProvider, (string, IReadOnlyList<string>)>(async services =>
        {
            var account = await services.Get<OwnAccount>().GetAsync(id);
            var secret = await services.Get<SecondFactor>().BeginAsync(account);
            var codes = await services.Get<OwnAccount>().EnableCodesAsync(account, Totp.CodeAt(secret, staff.Office.Clock.Now), CancellationToken.None);
            return (secret, codes.Value);
        });
    }
}
