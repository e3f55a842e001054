using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Tests.Organisation;

/// <summary>An office with its organisation services; each act runs in a scope of its own, as a request does.</summary>
internal sealed class Staff : IAsyncDisposable
{
    public const string Password = "kucing tidur di atap";

    private readonly ServiceProvider services;

    private Staff(TestOffice office, bool demo)
    {
        Office = office;
        services = office.Services(s =>
        {
            s.AddSingleton(new DemoMode(demo)).AddSingleton(new OfficeName("Disdukcapil Kabupaten Bintan"));
            s.AddAdmindukOrganisation();
            s.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000);
        });
    }

    public TestOffice Office { get; }

    /// <summary>An administrator who needs no row.</summary>
    public static Actor Administrator { get; } = With(Roles.Administrator);

    public static Actor With(string role, string area = "21.01") => new(ActorKind.Officer, Guid.CreateVersion7(), "Penguji")
    {
        Grants = [new Grant(role, area, null, Guid.Empty, "Jabatan", Guid.Empty, "Unit", "office", HasCounter: false)],
    };

    public static async Task<Staff> CreateAsync(Engine engine, bool demo = false, int regency = 2101) => new(await TestOffice.CreateAsync(engine, regency), demo);

    public async Task<T> DoAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task DoAsync<TService>(Func<TService, Task> act)
        where TService : notnull => DoAsync<TService, int>(async s =>
        {
            await act(s);
            return 0;
        });

    public Task<T> ReadAsync<T>(Func<AdmindukDbContext, Task<T>> read) => DoAsync(read);

    /// <summary>An officer with an account whose password is <see cref="Password"/>.</summary>
    public async Task<Guid> AddOfficerAsync(string login, bool demo = false)
    {
        var id = Guid.CreateVersion7();
        await DoAsync<AdmindukDbContext>(async db =>
        {
            db.Add(new Officer { Id = id, Name = $"Petugas {login}" });
            await db.SaveChangesAsync();
        });
        await DoAsync<UserManager<Account>>(async users =>
        {
            var account = new Account { Id = id, UserName = login, DisplayName = $"Petugas {login}", Demo = demo, LockoutEnabled = true };
            (await users.CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
        });
        return id;
    }

    /// <summary>A post in a unit of its own.</summary>
    public async Task<Position> AddPositionAsync(string role, string area = "21.01", string code = "jabatan", string? service = null)
    {
        var unit = new OfficeUnit { Id = Guid.CreateVersion7(), Code = $"unit-{code}", Name = $"Unit {code}", Kind = "office", Area = area };
        var position = new Position { Id = Guid.CreateVersion7(), UnitId = unit.Id, Code = code, Title = $"Jabatan {code}", Role = role, Service = service };
        await DoAsync<AdmindukDbContext>(async db =>
        {
            db.AddRange(unit, position);
            await db.SaveChangesAsync();
        });
        return position;
    }

    /// <summary>Appoints through the service, as the page does.</summary>
    public Task<Outcome<Guid>> AppointAsync(Guid officer, Guid position, DateOnly? from = null, DateOnly? to = null, bool acting = false, Guid? counter = null) =>
        DoAsync<AppointmentService, Outcome<Guid>>(a =>
            a.AppointAsync(Administrator, new AppointmentForm(officer, position, from ?? Office.Clock.Today, to, acting, null, counter), CancellationToken.None));

    public Task<Actor?> ActorAsync(Guid officer, bool strong = true) =>
        DoAsync<OfficerGrants, Actor?>(g => g.FindAsync(officer, strong, CancellationToken.None));

    public Task<Account> AccountAsync(string login) => ReadAsync(db => db.Users.SingleAsync(a => a.UserName == login));

    public Task<Outcome<Account>> SignInAsync(string login, string password = Password, string address = "192.0.2.1") =>
        DoAsync<SignInService, Outcome<Account>>(s => s.CheckPasswordAsync(login, password, address, CancellationToken.None));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Office.DisposeAsync();
    }
}
