using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Pages.Organisation;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Hosting;

/// <summary>Sign-in: the session cookie, passkeys, and what pages ask about the person behind the request.</summary>
public static class AccountServices
{
    /// <summary>Registers accounts, their cookies and passkeys.</summary>
    public static WebApplicationBuilder AddAdmindukIdentity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddAdmindukOrganisation().AddSignInManager();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(ConfigureSession);
            cookies.TwoFactorUserIdCookie!.Configure(c => Configure(c, "adminduk-kode", TimeSpan.FromMinutes(5)));
        });
        services.AddScoped<SessionCookie>().AddScoped<SignInTickets>();
        services.AddScoped<ICurrentActor, CurrentActor>().AddScoped<IStepUp, StepUp>();
        services.AddScoped<OfficerEditChoices>();
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Organisation/PositionEdit", "/kelola/unit/{unitId:guid}/jabatan-baru"));
        services.AddScoped<IAuthorizationHandler, OfficersOnlyHandler>();
        return builder;
    }

    private static void ConfigureSession(CookieAuthenticationOptions options)
    {
        Configure(options, "adminduk-masuk", SignInSession.Longest);
        options.SlidingExpiration = false;
        options.EventsType = typeof(SessionCookie);
        options.LoginPath = "/masuk";
        options.ReturnUrlParameter = SessionCookie.ReturnName;
    }

    private static void Configure(CookieAuthenticationOptions options, string name, TimeSpan life)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.IsEssential = true;
        options.ExpireTimeSpan = life;
    }
}
