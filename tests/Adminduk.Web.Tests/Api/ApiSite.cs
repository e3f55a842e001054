using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Adminduk.Core.Audit;
using Adminduk.Core.Clients;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Web.Tests.Api;

/// <summary>The API over an office at work, and a machine client with its key.</summary>
public sealed class ApiSite : IAsyncDisposable
{
    private readonly OfficeSite site;
    private readonly HttpClient client;

    private ApiSite(CaseOffice office, string profile)
    {
        Office = office;
        site = new OfficeSite(office.Office, profile, demo: false);
        client = site.CreateClient();
    }

    public CaseOffice Office { get; }

    /// <summary>The key sent with every call.</summary>
    public string? Key { get; set; }

    /// <summary>The client behind it.</summary>
    public Guid ClientId { get; private set; }

    public static async Task<ApiSite> CreateAsync(Engine engine, string profile = "bintan", string? area = null, string[]? services = null, int limit = 1000)
    {
        var api = new ApiSite(await CaseOffice.CreateAsync(engine, profile), profile);
        await api.MakeKeyAsync(area, services, limit);
        return api;
    }

    /// <summary>An administrator of the office.</summary>
    public Actor Administrator => Office.Officer(Roles.Administrator);

    /// <summary>Makes another key and uses it from now on.</summary>
    public async Task<NewApiKey> MakeKeyAsync(string? area = null, string[]? services = null, int limit = 1000)
    {
        var form = new ApiClientForm(
            "Portal Desa", "Dinas Kominfo, kominfo@contoh.id", "Pengajuan dari desa", area ?? Office.Office.Regency.Dotted, services ?? ["kartu-keluarga"], limit, Office.Office.Clock.Today.AddYears(1));
        var made = CaseWalks.Expect(await WithAsync((ApiClients c) => c.AddAsync(Administrator, form, CancellationToken.None)));
        (Key, ClientId) = (made.Key, made.Id);
        return made;
    }

    /// <summary>Runs something with a service of the site.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, address, null, headers);

    /// <summary>Posts JSON with an idempotency key of its own, or the one given.</summary>
    public Task<HttpResponseMessage> PostAsync(string address, string json, string? idempotency = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, address, new StringContent(json, Encoding.UTF8, "application/json"), [("Idempotency-Key", idempotency ?? Guid.CreateVersion7().ToString()), .. headers]);

    /// <summary>Posts JSON beside files.</summary>
    public Task<HttpResponseMessage> PostFilesAsync(string address, string json, string idempotency, params (string Part, string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent { { new StringContent(json, Encoding.UTF8, "application/json"), "data" } };
        foreach (var (part, name, content) in files) form.Add(new ByteArrayContent(content), part, name);
        return SendAsync(HttpMethod.Post, address, form, ("Idempotency-Key", idempotency));
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (Key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The JSON of an answer.</summary>
    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

    /// <summary>The code of a problem; its type and its words are checked on the way.</summary>
    public static async Task<string> CodeAsync(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var problem = await JsonAsync(answer);
        problem.GetProperty("status").GetInt32().ShouldBe((int)answer.StatusCode);
        var code = problem.GetProperty("code").GetString()!;
        problem.GetProperty("detail").GetString().ShouldNotBe(code, "the words of a code are missing");
        problem.GetProperty("title").GetString()!.ShouldNotContain("api.");
        return code;
    }

    /// <summary>An application of a family's head for a changed family card, as JSON.</summary>
    public async Task<string> ApplicationAsync(Family family, string service = "kartu-keluarga", Dictionary<string, string>? change = null)
    {
        var request = await Office.RequestAsync(service, family, new() { ["kind"] = "lost" });
        var answers = request.Answers.ToDictionary(StringComparer.Ordinal);
        foreach (var (field, value) in change ?? []) answers[field] = value;
        return JsonSerializer.Serialize(new { service, answers });
    }

    /// <summary>The calls on the record, oldest first.</summary>
    public async Task<List<ProcessEvent>> CallsAsync()
    {
        await using var db = Office.Open();
        return await db.ProcessEvents.AsNoTracking().Where(e => e.Name == "api.called").OrderBy(e => e.ProcessId).ToListAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await site.DisposeAsync();
        await Office.DisposeAsync();
    }
}
