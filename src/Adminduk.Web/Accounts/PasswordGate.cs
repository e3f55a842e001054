namespace Adminduk.Web.Accounts;

/// <summary>Whoever signed in with a one-time password sets one of his own before anything else.</summary>
public static class PasswordGate
{
    private const string Page = "/akun/kata-sandi";

    /// <summary>Leads to the password page; put behind authentication.</summary>
    public static WebApplication UsePasswordGate(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            var current = context.RequestServices.GetRequiredService<ICurrentActor>();
            if (current.SignedIn is not { MustChangePassword: true } || MayPass(context.Request.Path)) return next(context);
            context.Response.Redirect(Page);
            return Task.CompletedTask;
        });
        return app;
    }

    private static bool MayPass(PathString path) =>
        path.Equals(Page, StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/keluar", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/galat", StringComparison.OrdinalIgnoreCase);
}
