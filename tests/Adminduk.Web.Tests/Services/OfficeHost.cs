using Adminduk.Testing;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Adminduk.Web.Tests.Services;

/// <summary>The public pages of one office profile.</summary>
public abstract class OfficeHost : WebApplicationFactory<Program>
{
    private readonly string profile;

    protected OfficeHost(string profile)
    {
        this.profile = profile;
        Client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
    }

    /// <summary>A browser without cookies.</summary>
    public HttpClient Client { get; }

    /// <summary>A page as a browser reads it; it must be there.</summary>
    public async Task<IDocument> PageAsync(string address)
    {
        var answer = await Client.GetAsync(address, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Adminduk:Profile", profile);
        builder.UseSetting("Adminduk:DataFolder", TestFolders.Make());
    }
}

/// <summary>Kabupaten Bintan.</summary>
public sealed class BintanHost() : OfficeHost("bintan");

/// <summary>Kota Tangerang.</summary>
public sealed class TangerangHost() : OfficeHost("tangerang");

/// <summary>Jakarta Pusat.</summary>
public sealed class JakartaHost() : OfficeHost("dki");
