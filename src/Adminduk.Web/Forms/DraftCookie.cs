using Adminduk.Core.Cases;

namespace Adminduk.Web.Forms;

/// <summary>The token that leads this browser back to what it was writing, one for each service.</summary>
public static class DraftCookie
{
    /// <summary>The token, or null.</summary>
    public static string? Read(HttpContext context, string service) =>
        context.Request.Cookies[Name(service)] is { Length: > 0 and <= 64 } token ? token : null;

    /// <summary>Keeps a token as long as its draft.</summary>
    public static void Write(HttpContext context, string service, string token) => context.Response.Cookies.Append(Name(service), token, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        MaxAge = CaseDrafts.Lifetime,
        Path = $"/layanan/{service}",
    });

    private static string Name(string service) => "adminduk-draf-" + service;
}
