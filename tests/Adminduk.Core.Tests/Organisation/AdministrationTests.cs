using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Organisation;

public sealed class AdministrationTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static TheoryData<string> OtherRoles => [.. Roles.Standard.Where(r => r != Roles.Administrator)];

    [Theory, MemberData(nameof(OtherRoles))]
    public async Task No_other_role_administers(string role)
    {
        await using var staff = await Staff.CreateAsync(Engine.Sqlite);
        var (actor, id) = (Staff.With(role), Guid.CreateVersion7());
        List<Outcome> outcomes =
        [
            await staff.DoAsync<OfficeService, Outcome<Guid>>(s => s.SaveUnitAsync(actor, new UnitForm(null, "Unit", "office", "21.01", null, null), None)),
            await staff.DoAsync<OfficeService, Outcome<Guid>>(s => s.SaveCounterAsync(actor, id, null, "Loket", None)),
            await staff.DoAsync<OfficeService, Outcome>(s => s.RemoveCounterAsync(actor, id, None)),
            await staff.DoAsync<PositionService, Outcome<Guid>>(s => s.SavePositionAsync(actor, new PositionForm(null, id, "Jabatan", role), None)),
            await staff.DoAsync<OfficerService, Outcome<NewAccount>>(s => s.AddAsync(actor, new OfficerForm("Nama", null, "nama", null), None)),
            await staff.DoAsync<OfficerService, Outcome>(s => s.ChangeAsync(actor, id, new OfficerForm("Nama", null, null, null), None)),
            await staff.DoAsync<AppointmentService, Outcome<Guid>>(s => s.AppointAsync(actor, new AppointmentForm(id, id, DateOnly.MinValue, null, false, null, null), None)),
            await staff.DoAsync<AppointmentService, Outcome>(s => s.EndAsync(actor, id, null, None)),
            await staff.DoAsync<AppointmentService, Outcome>(s => s.SeatAsync(actor, id, null, None)),
            await staff.DoAsync<AccountService, Outcome>(s => s.CloseAsync(actor, id, null, None)),
            await staff.DoAsync<AccountService, Outcome>(s => s.ReopenAsync(actor, id, None)),
            await staff.DoAsync<AccountService, Outcome>(s => s.EndSessionsAsync(actor, id, None)),
            await staff.DoAsync<AccountService, Outcome>(s => s.ResetSecondFactorAsync(actor, id, None)),
            await staff.DoAsync<AccountService, Outcome<NewAccount>>(s => s.ResetPasswordAsync(actor, id, None)),
        ];

        outcomes.ShouldAllBe(o => o.Error != null && o.Error.Code == "organisation.role-missing");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_new_officer_signs_in_once_with_the_password_handed_over(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var made = (await AddAsync(staff, new OfficerForm("Siti Maryam, A.Md.", "198001012005012001", "siti", "siti@contoh.id"))).Value;

        (await staff.SignInAsync("siti", made.Password)).Value.MustChangePassword.ShouldBeTrue();
        staff.Office.Time.Advance(TimeSpan.FromDays(4));
        (await staff.SignInAsync("siti", made.Password)).Ok.ShouldBeFalse("a one-time password lives three days");
        (await staff.ReadAsync(db => db.Processes.CountAsync(p => p.Type == "office.officer-added" && p.SubjectId == made.Id))).ShouldBe(1);
    }

    [Theory]
    [InlineData("", null, "siti", null, "Name")]
    [InlineData("Siti", "12", "siti", null, "Nip")]
    [InlineData("Siti", null, "Si", null, "Login")]
    [InlineData("Siti", null, "0812345", null, "Login")]
    [InlineData("Siti", null, "siti maryam", null, "Login")]
    [InlineData("Siti", null, "siti", "bukan alamat", "Email")]
    public async Task Wrong_fields_are_named(string name, string? nip, string login, string? email, string field)
    {
        await using var staff = await Staff.CreateAsync(Engine.Sqlite);

        (await AddAsync(staff, new OfficerForm(name, nip, login, email))).Errors.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_login_is_given_once_whatever_its_case(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        await AddAsync(staff, new OfficerForm("Siti", null, "siti", null));

        (await AddAsync(staff, new OfficerForm("Siti Lain", null, "siti", null))).Error!.Code.ShouldBe("organisation.login-taken");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Closing_an_account_ends_its_sessions_and_reopening_lifts_the_lock(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var id = await staff.AddOfficerAsync("loket");
        var account = await staff.AccountAsync("loket");
        var session = await staff.DoAsync<Sessions, SignInSession>(s => s.StartAsync(account, strong: false, "Chrome", None));

        (await staff.DoAsync<AccountService, Outcome>(a => a.CloseAsync(Staff.Administrator, id, "Pindah tugas", None))).Ok.ShouldBeTrue();
        (await staff.DoAsync<Sessions, (SignedIn?, SessionEnd?)>(s => s.CheckAsync(session.Id, None))).Item2.ShouldBe(SessionEnd.Revoked);
        (await staff.SignInAsync("loket")).Ok.ShouldBeFalse();

        (await staff.DoAsync<AccountService, Outcome>(a => a.ReopenAsync(Staff.Administrator, id, None))).Ok.ShouldBeTrue();
        (await staff.SignInAsync("loket")).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_reset_password_replaces_the_old_one(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var id = await staff.AddOfficerAsync("loket");

        var made = (await staff.DoAsync<AccountService, Outcome<NewAccount>>(a => a.ResetPasswordAsync(Staff.Administrator, id, None))).Value;

        (await staff.SignInAsync("loket")).Ok.ShouldBeFalse();
        (await staff.SignInAsync("loket", made.Password)).Value.MustChangePassword.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_office_keeps_an_administrator(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var first = (await staff.DoAsync<FirstAdministrator, Outcome<NewAccount>>(f => f.AddAsync("admin", "Arif Budiman", None))).Value;
        var appointment = await staff.ReadAsync(db => db.Appointments.SingleAsync());

        (await staff.DoAsync<FirstAdministrator, Outcome<NewAccount>>(f => f.AddAsync("admin2", "Lain", None))).Error!.Code.ShouldBe("organisation.administrator-exists");
        (await staff.DoAsync<AppointmentService, Outcome>(a => a.EndAsync(Staff.Administrator, appointment.Id, staff.Office.Clock.Today, None)))
            .Error!.Code.ShouldBe("organisation.last-administrator");
        (await staff.DoAsync<AccountService, Outcome>(a => a.CloseAsync(Staff.Administrator, first.Id, null, None))).Error!.Code.ShouldBe("organisation.last-administrator");
        (await staff.ActorAsync(first.Id))!.Has(Roles.Administrator).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Nobody_closes_the_own_account(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var id = await staff.AddOfficerAsync("admin");
        var self = Staff.Administrator with { Id = id };

        (await staff.DoAsync<AccountService, Outcome>(a => a.CloseAsync(self, id, null, None))).Error!.Code.ShouldBe("organisation.own-account");
    }

    private static Task<Outcome<NewAccount>> AddAsync(Staff staff, OfficerForm form) =>
        staff.DoAsync<OfficerService, Outcome<NewAccount>>(o => o.AddAsync(Staff.Administrator, form, None));
}
