using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Adminduk.Web.Tests.Accounts;

/// <summary>A browser: keeps cookies, reads pages, fills in forms with their tokens.</summary>
public sealed class Visitor(WebApplicationFactory<Program> site)
{
    private readonly HttpClient client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);

    /// <summary>The session cookie, or null.</summary>
    public string? Session
    {
        get => cookies.GetValueOrDefault("adminduk-masuk");
        set => cookies["adminduk-masuk"] = value!;
    }

    /// <summary>The attributes with which the session cookie was last set.</summary>
    public string SessionAttributes { get; private set; } = "";

    public async Task<HttpResponseMessage> GetAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await SendAsync(request);
    }

    public async Task<IDocument> PageAsync(string address)
    {
        var answer = await GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await ReadAsync(answer);
    }

    /// <summary>Opens the page, takes its token and posts the fields to <paramref name="address"/> or to one of its handlers.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        var page = await ReadAsync(await GetAsync(address));
        return await PostAsync(address, page, fields);
    }

    /// <summary>Posts with the token of a page read before.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, IDocument page, params (string Name, string Value)[] fields)
    {
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        return await SendAsync(request);
    }

    /// <summary>Posts one file with a token read before.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string address, string token, string field, string name, byte[] content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(content), field, name } };
        return await SendAsync(request);
    }

    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        if (cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var parts = cookie.Split(';', 2);
            var (name, value) = (parts[0][..parts[0].IndexOf('=', StringComparison.Ordinal)], parts[0][(parts[0].IndexOf('=', StringComparison.Ordinal) + 1)..]);
            if (name == "adminduk-masuk") SessionAttributes = parts.Length > 1 ? parts[1] : "";
            if (value.Length == 0) cookies.Remove(name);
            else cookies[name] = value;
        }

        return answer;
    }
}
