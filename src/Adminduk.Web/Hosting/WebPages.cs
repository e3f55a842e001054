using System.Text.Encodings.Web;
using System.Text.Unicode;
using Adminduk.Core.Common;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace Adminduk.Web.Hosting;

/// <summary>Razor Pages with our conventions: lower-case addresses, own words for binding errors, compressed HTML.</summary>
public static class WebPages
{
    /// <summary>The prefix of the folders that hold this project's texts.</summary>
    public const string TextPrefix = "Adminduk.Web.Pages.";

    /// <summary>Registers pages, authorization and compression.</summary>
    public static WebApplicationBuilder AddWebPages(this WebApplicationBuilder builder)
    {
        Texts.AddSource(typeof(WebPages).Assembly, TextPrefix);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddAuthentication();
        builder.Services.AddAuthorization();
        builder.Services.AddRazorPages(pages => pages.Conventions.Add(new DevelopmentPages(builder.Environment))).AddMvcOptions(ConfigureMvc);
        builder.Services.Configure<RouteOptions>(route => route.LowercaseUrls = true);
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddAntiforgery(ConfigureAntiforgery);
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = ["text/html", "text/css", "text/javascript", "application/json", "application/problem+json", "text/csv", "image/svg+xml"];
        });
        return builder;
    }

    private static void ConfigureMvc(MvcOptions mvc)
    {
        BindingTexts.Apply(mvc.ModelBindingMessageProvider);
        mvc.Filters.Add(new HandledPostsOnly());
        mvc.ModelBinderProviders.Insert(0, new DatePartsBinderProvider());
    }

    private static void ConfigureAntiforgery(AntiforgeryOptions antiforgery)
    {
        antiforgery.Cookie.Name = "adminduk-form";
        antiforgery.Cookie.HttpOnly = true;
        antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        antiforgery.SuppressXFrameOptionsHeader = true;
    }
}
