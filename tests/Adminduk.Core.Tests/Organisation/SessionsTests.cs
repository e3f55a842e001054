using Adminduk.Core.Data;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Organisation;

public sealed class SessionsTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_session_ends_after_half_an_hour_of_silence(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var session = await StartAsync(staff);

        staff.Office.Time.Advance(TimeSpan.FromMinutes(29));
        (await CheckAsync(staff, session)).End.ShouldBeNull();
        staff.Office.Time.Advance(TimeSpan.FromMinutes(29));
        (await CheckAsync(staff, session)).End.ShouldBeNull("it was used in between");
        staff.Office.Time.Advance(TimeSpan.FromMinutes(31));
        (await CheckAsync(staff, session)).End.ShouldBe(SessionEnd.Idle);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_session_ends_after_eight_hours_however_busy(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var session = await StartAsync(staff);
        for (var i = 0; i < 24; i++)
        {
            staff.Office.Time.Advance(TimeSpan.FromMinutes(20));
            (await CheckAsync(staff, session)).End.ShouldBeNull();
        }

        staff.Office.Time.Advance(TimeSpan.FromMinutes(20));
        (await CheckAsync(staff, session)).End.ShouldBe(SessionEnd.TooLong);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_new_password_ends_every_session(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var session = await StartAsync(staff);
        var id = (await staff.AccountAsync("loket")).Id;
        await staff.DoAsync<IServiceProvider>(async services =>
        {
            var own = services.Get<OwnAccount>();
            const string fresh = "hujan bulan juni";
            (await own.ChangePasswordAsync(await own.GetAsync(id), Staff.Password, fresh, fresh, CancellationToken.None)).Ok.ShouldBeTrue();
        });

        (await CheckAsync(staff, session)).End.ShouldBe(SessionEnd.Revoked);
        (await staff.SignInAsync("loket")).Ok.ShouldBeFalse();
        (await staff.SignInAsync("loket", "hujan bulan juni")).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Signing_out_elsewhere_leaves_this_device_signed_in(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var first = await StartAsync(staff);
        var account = await staff.AccountAsync("loket");
        var second = (await staff.DoAsync<Sessions, SignInSession>(s => s.StartAsync(account, strong: false, "Firefox", CancellationToken.None))).Id;

        await staff.DoAsync<Sessions>(s => s.EndAllAsync(account.Id, second, CancellationToken.None));

        (await CheckAsync(staff, first)).End.ShouldBe(SessionEnd.Revoked);
        (await CheckAsync(staff, second)).Found!.Account.ShouldBe(account.Id);
        (await staff.DoAsync<Sessions, IReadOnlyList<SignInSession>>(s => s.ListAsync(account.Id, CancellationToken.None))).ShouldHaveSingleItem().Id.ShouldBe(second);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Nobody_ends_the_session_of_another_account(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var session = await StartAsync(staff);
        var stranger = await staff.AddOfficerAsync("lain");

        await staff.DoAsync<Sessions>(s => s.EndAsync(stranger, session, CancellationToken.None));

        (await CheckAsync(staff, session)).End.ShouldBeNull();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_proof_is_fresh_for_five_minutes_and_again_after_a_confirmation(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var session = await StartAsync(staff);
        staff.Office.Time.Advance(TimeSpan.FromMinutes(6));
        (await CheckAsync(staff, session)).Found!.IsFresh(staff.Office.Clock.Now).ShouldBeFalse();

        await staff.DoAsync<Sessions>(s => s.ConfirmAsync(session, strong: true, CancellationToken.None));

        var found = (await CheckAsync(staff, session)).Found!;
        found.IsFresh(staff.Office.Clock.Now).ShouldBeTrue();
        found.Strong.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Demo_sessions_end_with_the_demo(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine, demo: false);
        await staff.AddOfficerAsync("demo", demo: true);
        var account = await staff.AccountAsync("demo");
        var session = await staff.DoAsync<Sessions, SignInSession>(s => s.StartAsync(account, strong: false, "Chrome", CancellationToken.None));

        (await CheckAsync(staff, session.Id)).End.ShouldBe(SessionEnd.Revoked);
    }

    private static async Task<Guid> StartAsync(Staff staff)
    {
        await staff.AddOfficerAsync("loket");
        var account = await staff.AccountAsync("loket");
        return (await staff.DoAsync<Sessions, SignInSession>(s => s.StartAsync(account, strong: false, "Chrome", CancellationToken.None))).Id;
    }

    private static Task<(SignedIn? Found, SessionEnd? End)> CheckAsync(Staff staff, Guid session) =>
        staff.DoAsync<Sessions, (SignedIn? Found, SessionEnd? End)>(s => s.CheckAsync(session, CancellationToken.None));
}
