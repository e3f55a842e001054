using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Web.Api;
using StringWithQualityHeaderValue = Microsoft.Net.Http.Headers.StringWithQualityHeaderValue;

namespace Adminduk.Web.Hosting;

/// <summary>
/// Which language the words are in: <c>?lang=en</c> or <c>?lang=id</c>, then the cookie, then Indonesian; the API goes by <c>Accept-Language</c>.
/// Dates and numbers keep Indonesian formats in both.
/// </summary>
public static class Languages
{
    /// <summary>The cookie that remembers the choice for a year.</summary>
    public const string CookieName = "adminduk-lang";

    /// <summary>The name in the query string.</summary>
    public const string QueryName = "lang";

    /// <summary>The two letters for the HTML <c>lang</c> attribute.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>Sets the culture of every request.</summary>
    public static WebApplication UseLanguage(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            CultureInfo.CurrentCulture = Texts.Indonesian;
            CultureInfo.CurrentUICulture = Choose(context);
            await next(context);
        });
        return app;
    }

    private static CultureInfo Choose(HttpContext context)
    {
        if (ApiFaults.IsForMachines(context)) return Preferred(context.Request.GetTypedHeaders().AcceptLanguage);
        if (Known(context.Request.Query[QueryName]) is not { } asked)
            return Known(context.Request.Cookies[CookieName]) ?? Texts.Indonesian;
        context.Response.Cookies.Append(CookieName, asked.TwoLetterISOLanguageName, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return asked;
    }

    // Machine clients have no cookie; theirs is the standard header, and nothing is remembered.
    private static CultureInfo Preferred(IList<StringWithQualityHeaderValue> wanted) =>
        wanted.OrderByDescending(w => w.Quality ?? 1).Select(w => Known(w.Value.Value?.Split('-')[0].ToLowerInvariant())).FirstOrDefault(c => c is not null) ?? Texts.Indonesian;

    private static CultureInfo? Known(string? code) => code switch
    {
        "en" => Texts.English,
        "id" => Texts.Indonesian,
        _ => null,
    };
}
