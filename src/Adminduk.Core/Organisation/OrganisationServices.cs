using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Adminduk.Core.Organisation;

/// <summary>Registers this capability. Before it: the database, <see cref="OfficeClock"/>, <see cref="OfficeRegency"/>.</summary>
public static class OrganisationServices
{
    /// <summary>PBKDF2 rounds per password: some 0.16 s of one core.</summary>
    public const int HashIterations = 210_000;

    /// <summary>Registers accounts, authority and the office's structure. The office's own name, roles and demo mode may be registered before.</summary>
    public static IdentityBuilder AddAdmindukOrganisation(this IServiceCollection services)
    {
        services.AddDataProtection();
        services.TryAddSingleton(new OfficeName("Dinas Kependudukan dan Pencatatan Sipil"));
        services.TryAddSingleton(new DemoMode(On: false));
        services.TryAddSingleton(new DemoAccounts(null));
        services.TryAddSingleton(RoleBook.Standard);
        services.TryAddSingleton<GrantCache>();
        services.AddScoped<PasswordRules>();
        services.AddScoped<OfficerGrants>().AddScoped<AdministratorActs>();
        services.AddScoped<OfficeService>().AddScoped<PositionService>().AddScoped<OfficerService>().AddScoped<AppointmentService>();
        services.AddScoped<AccountService>().AddScoped<OwnAccount>().AddScoped<RegistrationService>().AddScoped<FirstAdministrator>().AddScoped<DemoLoader>();
        services.AddScoped<SecondFactor>().AddScoped<Sessions>().AddScoped<SignInService>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = HashIterations);
        return services.AddIdentityCore<Account>(Configure).AddEntityFrameworkStores<AdmindukDbContext>().AddPasswordValidator<PasswordRules>();
    }

    private static void Configure(IdentityOptions options)
    {
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.Password.RequiredLength = PasswordRules.Least;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 1;
    }
}
