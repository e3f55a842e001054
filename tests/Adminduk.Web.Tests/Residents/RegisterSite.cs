using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Web.Tests.Residents;

/// <summary>A demo office with one household in Gunung Kijang, and officers who sign in to it.</summary>
internal sealed class RegisterSite : IAsyncDisposable
{
    public const string Nik = "2171024705900007";
    public const string Name = "SITI AMINAH";
    private const string DemoPassword = "bukan data sungguhan";
    private readonly OfficeSite site;

    private RegisterSite(TestOffice office)
    {
        Office = office;
        site = new OfficeSite(office);
    }

    public TestOffice Office { get; }

    public Guid FamilyId { get; private set; }

    public Guid PersonId { get; private set; }

    public static async Task<RegisterSite> OpenAsync(Engine engine)
    {
        var opened = new RegisterSite(await TestOffice.CreateAsync(engine));
        await opened.FillAsync();
        return opened;
    }

    public async Task<HttpClient> SignInAsync(string login)
    {
        var client = Anonymous();
        using var answer = await PostAsync(client, "/masuk", ("Login", login), ("Password", DemoPassword));
        ((int)answer.StatusCode).ShouldBe(302);
        return client;
    }

    public HttpClient Anonymous() => site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public static Task<HttpResponseMessage> PostAsync(HttpClient client, string page, params (string Name, string Value)[] fields) => SendAsync(client, page, page, fields);

    /// <summary>Posts to an address with the token that another page gives.</summary>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string page, params (string Name, string Value)[] fields)
    {
        var document = new HtmlParser().ParseDocument(await client.GetStringAsync(page, TestContext.Current.CancellationToken));
        var token = ((IHtmlInputElement)document.QuerySelector("main input[name=__RequestVerificationToken], input[name=__RequestVerificationToken]")!).Value;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        return await client.PostAsync(address, form, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await Office.DisposeAsync();
    }

    private async Task FillAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdmindukDbContext>();
        var families = scope.ServiceProvider.GetRequiredService<FamilyService>();
        var ct = TestContext.Current.CancellationToken;
        await using var transaction = await db.BeginAsync(ct);
        var process = db.Begin("test.arrival", Actor.System, Office.Clock.Now);
        var elements = new ResidentElements { Name = Name, Sex = Sex.Female, BirthPlace = "BATAM", BirthDate = new DateOnly(1990, 5, 7) };
        var arrival = new Arrival([new(Nik, Relationship.Head, elements)], new("21.71.02.1001", "JL. LAMA")) { Home = new("JL. BARU NO. 1", "21.01.04.2001") };
        var came = await families.ArriveAsync(db, process, arrival, ct);
        (FamilyId, PersonId) = (came.Value.Family.Id, came.Value.Family.Members[0].Id);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
