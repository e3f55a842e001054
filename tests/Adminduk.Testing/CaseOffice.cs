using Adminduk.Core.Calendars;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Qr;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Files;
using Adminduk.Core.Regions;
using Adminduk.Core.Reporting;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Adminduk.Testing;

/// <summary>An office at work: a shipped catalogue, one officer for each role, a calendar, files and a test signing key.</summary>
public sealed class CaseOffice : IAsyncDisposable
{
    private static readonly Lazy<ISigner> Key = new(static () => OpenSigner());
    private readonly Dictionary<string, Actor> officers = new(StringComparer.Ordinal);
    private readonly ServiceProvider services;

    private CaseOffice(TestOffice office, string owner, string catalogue)
    {
        Office = office;
        services = office.Services(s => Register(s, owner, catalogue));
        Catalogue = services.GetRequiredService<CatalogueHolder>().Current;
    }

    /// <summary>Database, clock and folder.</summary>
    public TestOffice Office { get; }

    /// <summary>The catalogue it works by.</summary>
    public ServiceCatalogue Catalogue { get; }

    /// <summary>An opened test key.</summary>
    public static ISigner Signer => Key.Value;

    /// <summary>Makes an office of a profile.</summary>
    /// <param name="engine">Which database.</param>
    /// <param name="owner">Office profile.</param>
    /// <param name="catalogue">Catalogue folder; the shipped one when null.</param>
    public static async Task<CaseOffice> CreateAsync(Engine engine, string owner = "bintan", string? catalogue = null) =>
        await OpenAsync(await TestOffice.CreateAsync(engine, RegencyOf(owner)), owner, catalogue);

    /// <summary>Another office in the same database, at the same time; disposed of before this one.</summary>
    /// <param name="owner">Office profile.</param>
    public Task<CaseOffice> BesideAsync(string owner) => OpenAsync(Office.Beside(RegencyOf(owner)), owner, null);

    /// <summary>Runs something with services of a fresh scope, as one request does.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A context to look at the result.</summary>
    public AdmindukDbContext Open() => Office.Open();

    /// <summary>The officer who holds a role for the whole regency; the same one each time.</summary>
    public Actor Officer(string role) =>
        officers.TryGetValue(role, out var known) ? known : officers[role] = NewOfficer(role, role);

    /// <summary>Lets a certain officer hold a role from now on.</summary>
    public void Assign(string role, Actor officer) => officers[role] = officer;

    /// <summary>Another officer of a role.</summary>
    /// <param name="role">Role id.</param>
    /// <param name="name">A name of his own.</param>
    /// <param name="area">Area of the grant; the regency when null.</param>
    /// <param name="unitKind">Kind of the unit.</param>
    /// <param name="hasCounter">True at a counter.</param>
    public Actor NewOfficer(string role, string name, string? area = null, string unitKind = "office", bool hasCounter = true)
    {
        var id = Ids.New(Office.Clock.Now);
        var grant = new Grant(role, area ?? Office.Regency.Dotted, null, Ids.New(Office.Clock.Now), Catalogue.RoleName(role), Ids.New(Office.Clock.Now), "Unit " + name, unitKind, hasCounter);
        return new Actor(ActorKind.Officer, id, "Petugas " + name) { Grants = [grant] };
    }

    /// <summary>Files a request at the counter.</summary>
    public Task<Outcome<Case>> FileAsync(FilingRequest request, Actor? actor = null) =>
        WithAsync((CaseFiler filer) => filer.FileAsync(request, actor ?? Officer("front-office"), CancellationToken.None));

    /// <summary>Ends the current step.</summary>
    public Task<Outcome<Case>> ActAsync(StepCommand command, Actor actor) =>
        WithAsync((CaseDesk desk) => desk.ActAsync(command with { Signer = command.Signer ?? Signer }, actor, CancellationToken.None));

    /// <summary>The case as the database has it now.</summary>
    public async Task<Case> CaseAsync(Guid id)
    {
        await using var db = Open();
        return await db.LoadCaseAsync(id, CancellationToken.None) ?? throw new InvalidOperationException("no such case");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Office.DisposeAsync();
    }

    private static int RegencyOf(string owner) => owner switch { "tangerang" => 3671, "dki" => 3171, _ => 2101 };

    private static async Task<CaseOffice> OpenAsync(TestOffice place, string owner, string? catalogue)
    {
        var office = new CaseOffice(place, owner, catalogue ?? Repository.At("catalogue"));
        await using var db = office.Open();
        await CalendarSeed.ApplyAsync(db, ReferenceFiles.Shipped, place.Clock.Now, CancellationToken.None);
        return office;
    }

    private void Register(IServiceCollection services, string owner, string catalogue) => services
        .AddSingleton<IHostApplicationLifetime, StandingHost>()
        .AddSingleton(CodeLists.Shipped)
        .AddSingleton(RegionDirectory.Shipped)
        .AddSingleton(p => new CatalogueHolder(catalogue, owner, CaseVocabulary.Of(CodeLists.Shipped)))
        .AddSingleton(ReceiptSecrets.Open(Path.Combine(Office.Folder, "keys")))
        .AddSingleton(p => Paper(p.GetRequiredService<CatalogueHolder>().Current.Profile))
        .AddSingleton<CalendarCache>()
        .AddScoped<CalendarService>()
        .AddSingleton<NameVocabulary>().AddScoped<FamilyService>().AddScoped<IdCardService>()
        .AddMatching()
        .AddCases().AddReporting()
        .AddAdmindukFiles(Office.Folder);

    private static OfficePaper Paper(OfficeProfile profile) => new(
        new Letterhead([profile.Government, profile.Name], profile.Address, profile.Phone ?? "", profile.City), new Uri("https://adminduk.example/"), profile.ShortName, QrKey.Create());

    private static BuiltInSigner OpenSigner()
    {
        var now = new DateTime(2026, 8, 1, 0, 0, 0, DateTimeKind.Utc);
        using var authority = TestAuthority.Create(now);
        return BuiltInSigner.Open(authority.IssueKeyFile("Kepala Dinas", "Disdukcapil", "rahasia", now), "rahasia", now.AddDays(1)).Value;
    }
}
