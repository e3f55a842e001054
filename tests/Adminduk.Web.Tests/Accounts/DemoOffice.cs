using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Web.Tests.Accounts;

/// <summary>The whole application on an empty SQLite file with a profile's demo staff, and a clock that stands still.</summary>
public class DemoOffice : WebApplicationFactory<Program>
{
    private readonly string folder = TestFolders.Make();
    private readonly string profile;

    public DemoOffice()
        : this("bintan")
    {
    }

    protected DemoOffice(string profile) => this.profile = profile;

    /// <summary>The clock to move.</summary>
    public FakeTime Time { get; } = new();

    /// <summary>The password of all demo accounts.</summary>
    public string Password => Services.GetRequiredService<DemoAccounts>().Preset!.Password;

    /// <summary>A browser of its own.</summary>
    public Visitor Visit() => new(this);

    /// <summary>A browser signed in as a demo account.</summary>
    public async Task<Visitor> SignInAsync(string login)
    {
        var visitor = Visit();
        var answer = await visitor.PostAsync("/masuk", ("Login", login), ("Password", Password));
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect, $"{login} signs in");
        return visitor;
    }

    /// <summary>Runs something with a service of the application.</summary>
    public async Task<T> DoAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>An administrator who is no demo account, with a password of his own.</summary>
    public async Task AddRealAdministratorAsync(string login, string password)
    {
        var id = Ids.New(Time.Now);
        await DoAsync<UserManager<Account>, IdentityResult>(u => u.CreateAsync(new Account { Id = id, UserName = login, DisplayName = "Nyata", LockoutEnabled = true }, password));
        await DoAsync<AdmindukDbContext, int>(async db =>
        {
            var position = db.Positions.Single(p => p.Role == Roles.Administrator);
            db.Add(new Officer { Id = id, Name = "Nyata" });
            db.Add(new Appointment { Id = Ids.New(Time.Now), OfficerId = id, PositionId = position.Id, From = new DateOnly(2026, 1, 1) });
            return await db.SaveChangesAsync();
        });
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Adminduk:DataFolder", folder);
        builder.UseSetting("Adminduk:Profile", profile);
        builder.UseSetting("Adminduk:Demo", "true");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) TestFolders.Remove(folder);
    }
}

/// <summary>The same with Tangerang's staff.</summary>
public sealed class TangerangOffice() : DemoOffice("tangerang");
