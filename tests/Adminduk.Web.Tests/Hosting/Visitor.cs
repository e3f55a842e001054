using System.Security.Claims;
using System.Text;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Adminduk.Web.Accounts;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Web.Tests.Hosting;

/// <summary>A browser at the site of a working office: it keeps cookies, follows no redirect by itself and posts forms with their token.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private static readonly byte[] Paper = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF");
    private readonly OfficeSite site;
    private readonly WebApplicationFactory<Program> host;
    private readonly HttpClient client;
    private string? token;

    public Visitor(CaseOffice office, string profile = "bintan", Actor? actor = null)
    {
        site = new OfficeSite(office.Office, profile, demo: false);
        host = actor is null ? site : site.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddScoped<ICurrentActor>(_ => new SomebodySignedIn(actor)).AddSingleton<IPolicyEvaluator, SignedInPolicy>()));
        client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    /// <summary>A PDF that may come in.</summary>
    public static (string Name, byte[] Content) Pdf => ("berkas.pdf", Paper);

    /// <summary>A service of the host.</summary>
    public T Service<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address, TestContext.Current.CancellationToken);

    public async Task<IDocument> PageAsync(string address) => await ShellHost.ParseAsync(await GetAsync(address));

    /// <summary>Where an address leads.</summary>
    public async Task<string?> LeadsToAsync(string address) => (await GetAsync(address)).Headers.Location?.ToString();

    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) => SendAsync(address, fields, []);

    public async Task<HttpResponseMessage> SendAsync(string address, (string Name, string Value)[] fields, (string Name, (string Name, byte[] Content) File)[] files)
    {
        token ??= (await PageAsync("/lacak")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        foreach (var (name, file) in files) form.Add(new ByteArrayContent(file.Content), name, file.Name);
        return await client.PostAsync(address, form, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        await site.DisposeAsync();
    }

    // Lets the visitor past the sign-in: what the page's own checks of role and area say is what these tests are about.
    private sealed class SignedInPolicy : IPolicyEvaluator
    {
        public Task<AuthenticateResult> AuthenticateAsync(AuthorizationPolicy policy, HttpContext context) =>
            Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity("test")), "test")));

        public Task<PolicyAuthorizationResult> AuthorizeAsync(AuthorizationPolicy policy, AuthenticateResult authentication, HttpContext context, object? resource) =>
            Task.FromResult(PolicyAuthorizationResult.Success());
    }

    private sealed class SomebodySignedIn(Actor actor) : ICurrentActor
    {
        public Actor? Actor => actor;

        public SignedIn? SignedIn => new(
            Guid.Empty, actor.Id, actor.Name, actor.Name, actor.Kind == ActorKind.Officer ? AccountKind.Officer : AccountKind.Resident, Strong: true, DateTime.UnixEpoch, MustChangePassword: false);
    }
}
