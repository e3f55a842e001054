using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Adminduk.Web.Tests.Hosting;

/// <summary>Somebody with a browser: keeps cookies, follows no redirects, posts forms with the token of the page read before.</summary>
public sealed class DemoVisitor(OfficeSite site) : IDisposable
{
    private const string DemoPassword = "bukan data sungguhan";

    private readonly HttpClient client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A demo account signed in.</summary>
    public static async Task<DemoVisitor> SignedInAsync(OfficeSite site, string login)
    {
        var visitor = new DemoVisitor(site);
        var answer = await visitor.PostAsync("/masuk", "/masuk", ("Login", login), ("Password", DemoPassword));
        ((int)answer.StatusCode).ShouldBe(302, await answer.Content.ReadAsStringAsync());
        return visitor;
    }

    /// <summary>Asks for an address.</summary>
    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address, TestContext.Current.CancellationToken);

    /// <summary>A page as the browser reads it.</summary>
    public async Task<IDocument> PageAsync(string address) => await ParseAsync(await GetAsync(address));

    /// <summary>An answer as the browser reads it.</summary>
    public static async Task<IDocument> ParseAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>Reads a page and posts a form of it.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string address, params (string Name, string Value)[] fields)
    {
        var token = (await PageAsync(page)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        return await client.PostAsync(address, form, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a form of a page as a browser does: what its controls hold, with what is typed into some of them.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(IHtmlFormElement form, params (string Name, string Value)[] typed)
    {
        var held = form.QuerySelectorAll<IHtmlInputElement>("input[name]")
            .Where(i => i.Type is not ("file" or "submit") && (i.Type is not ("radio" or "checkbox") || i.IsChecked))
            .Select(i => KeyValuePair.Create(i.Name!, i.Value))
            .Where(h => Array.TrueForAll(typed, t => t.Name != h.Key));
        using var content = new FormUrlEncodedContent([.. held, .. typed.Select(t => KeyValuePair.Create(t.Name, t.Value))]);
        return await client.PostAsync(form.GetAttribute("action"), content, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a form with one file chosen in it.</summary>
    public async Task<HttpResponseMessage> SubmitFileAsync(IHtmlFormElement form, string name, string fileName, byte[] file)
    {
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(file), name, fileName } };
        return await client.PostAsync(form.GetAttribute("action"), content, TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
