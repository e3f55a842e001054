using System.Net;
using System.Text.RegularExpressions;

namespace Adminduk.Bench.Office;

/// <summary>An officer at a browser: signed in, cookies kept, no redirect followed.</summary>
internal sealed partial class Officer : IDisposable
{
    /// <summary>Password and passphrase of the demo.</summary>
    public const string Password = "bukan data sungguhan";

    private readonly HttpClient client;
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);
    private string token = "";

    private Officer(Uri address) => client = new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
    })
    { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>Signs a demo account in.</summary>
    public static async Task<Officer> SignInAsync(Uri address, string login)
    {
        var officer = new Officer(address);
        await officer.ReadTokenAsync("/masuk");
        var answer = await officer.PostAsync("/masuk", [("Login", login), ("Password", Password)]);
        if (answer.Status != 302) throw new InvalidOperationException($"{login} cannot sign in: {answer.Status}");
        await officer.ReadTokenAsync("/lacak");
        return officer;
    }

    /// <summary>Reads a page whole, compressed as a browser would get it.</summary>
    public Task<Answer> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Posts a form with the token of this officer; who is asked for his password once more, enters it and goes on.</summary>
    public async Task<Answer> PostAsync(string path, IEnumerable<(string Name, string Value)> fields)
    {
        var form = fields.ToList();
        var answer = await SendFormAsync(path, form);
        if (!answer.Location.StartsWith("/akun/konfirmasi", StringComparison.Ordinal)) return answer;
        await SendFormAsync("/akun/konfirmasi", [("Proof", Password)]);
        return await SendFormAsync(path, form);
    }

    private Task<Answer> SendFormAsync(string path, List<(string Name, string Value)> fields) => SendAsync(new HttpRequestMessage(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]),
    });

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using var _ = request;
        if (Held() is { Length: > 0 } held) request.Headers.Add("Cookie", held);
        request.Headers.Add("Accept-Encoding", request.Method == HttpMethod.Get && token.Length > 0 ? "br, gzip" : "identity");
        using var response = await client.SendAsync(request);
        Keep(response);
        var body = await response.Content.ReadAsByteArrayAsync();
        return new Answer((int)response.StatusCode, response.Headers.Location?.ToString() ?? "", body);
    }

    private async Task ReadTokenAsync(string path)
    {
        token = "";
        var page = await GetAsync(path);
        token = Token().Match(page.Text) is { Success: true } found ? found.Groups["token"].Value : throw new InvalidOperationException($"{path} answered {page.Status} without a form.");
    }

    private string Held()
    {
        lock (cookies) return string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}"));
    }

    private void Keep(HttpResponseMessage response)
    {
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';', 2)[0].Split('=', 2);
            lock (cookies)
            {
                if (pair[1].Length == 0) cookies.Remove(pair[0]);
                else cookies[pair[0]] = pair[1];
            }
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
