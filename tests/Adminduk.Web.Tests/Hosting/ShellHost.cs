using Adminduk.Testing;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Adminduk.Web.Tests.Hosting;

/// <summary>The whole web application in Development, where the gallery shows every part.</summary>
public sealed class ShellHost : WebApplicationFactory<Program>
{
    public HttpClient Client { get; }

    public ShellHost() => Client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Adminduk:DataFolder", TestFolders.Make());
        builder.UseSetting("Adminduk:Shell:OfficeName", "Disdukcapil Kabupaten Bintan");
        builder.UseSetting("Adminduk:Shell:Demo", "true");
    }

    public async Task<IDocument> PageAsync(string address) => await ParseAsync(await Client.GetAsync(address, TestContext.Current.CancellationToken));

    public static async Task<IDocument> ParseAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>Posts a form as a browser would: with the cookie and the token of the page read before.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        var before = await Client.GetAsync(address, TestContext.Current.CancellationToken);
        var token = (await ParseAsync(before)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Add("Cookie", before.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
