using System.Globalization;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Case = Adminduk.Core.Cases.Case;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Web.Tests.Cases;

/// <summary>A demo office at work: its staff sign in with their demo accounts and carry cases through the real pages.</summary>
public class WorkingOffice(string profile) : IAsyncLifetime
{
    private readonly Dictionary<string, DemoVisitor> signedIn = new(StringComparer.Ordinal);
    private OfficeSite site = null!;
    private int families = 9000; // numbers that the demo's own residents never reach
    private int slots;

    /// <summary>Database, clock and folder.</summary>
    public CaseOffice Office { get; private set; } = null!;

    /// <summary>Passphrase of the demo's signing key.</summary>
    public const string Passphrase = "bukan data sungguhan";

    public async ValueTask InitializeAsync()
    {
        Office = await CaseOffice.CreateAsync(Engine.Sqlite, profile);
        site = new OfficeSite(Office.Office, profile);
        using var first = site.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in signedIn.Values) visitor.Dispose();
        await site.DisposeAsync();
        await Office.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A service of the site.</summary>
    public T Service<T>()
        where T : notnull => site.Services.GetRequiredService<T>();

    /// <summary>Somebody without an account.</summary>
    public DemoVisitor Anybody() => new(site);

    /// <summary>A demo account, signed in once.</summary>
    public async Task<DemoVisitor> AsAsync(string login)
    {
        if (signedIn.TryGetValue(login, out var known)) return known;
        return signedIn[login] = await DemoVisitor.SignedInAsync(site, login);
    }

    /// <summary>The head of a new family in the register.</summary>
    public async Task<Resident> AddFamilyAsync(string? village = null, int children = 1, Action<Resident>? change = null)
    {
        var family = await Office.AddFamilyAsync(village, children, ++families, change);
        await using var db = Office.Open();
        return await db.Residents.AsNoTracking().SingleAsync(r => r.FamilyId == family.Id && r.Relationship == Relationship.Head);
    }

    /// <summary>Another member of his family.</summary>
    public async Task<Resident> WifeOfAsync(Resident head)
    {
        await using var db = Office.Open();
        return await db.Residents.AsNoTracking().SingleAsync(r => r.FamilyId == head.FamilyId && r.Relationship == Relationship.Wife);
    }

    /// <summary>NIK of his first child.</summary>
    public async Task<string> ChildOfAsync(Resident head)
    {
        await using var db = Office.Open();
        return await db.Residents.Where(r => r.FamilyId == head.FamilyId && r.Relationship == Relationship.Child).OrderBy(r => r.BirthDate).Select(r => r.Nik).FirstAsync();
    }

    /// <summary>What a counter officer types for an applicant.</summary>
    public static (string Name, string Value)[] Applicant(Resident person) =>
    [
        ("nik", person.Nik), ("name", person.Name), ("phone", "0812 3456 7890"),
        ("birth-date.Day", person.BirthDate.Day.ToString(CultureInfo.InvariantCulture)),
        ("birth-date.Month", person.BirthDate.Month.ToString(CultureInfo.InvariantCulture)),
        ("birth-date.Year", person.BirthDate.Year.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>Files a request on the intake page and returns the address of its case.</summary>
    public async Task<string> TakeInAsync(string login, string service, params (string Name, string Value)[] fields)
    {
        var answer = await TryTakeInAsync(login, service, fields);
        ((int)answer.StatusCode).ShouldBe(302, await SummaryAsync(answer));
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Files a request on the intake page and tells what came of it.</summary>
    public async Task<HttpResponseMessage> TryTakeInAsync(string login, string service, params (string Name, string Value)[] fields)
    {
        var visitor = await AsAsync(login);
        var page = await visitor.PageAsync($"/loket/{service}");
        return await visitor.SubmitAsync(page.QuerySelector<IHtmlFormElement>($"form[action='/loket/{service}']")!, fields);
    }

    /// <summary>The case page as an officer sees it.</summary>
    public async Task<IDocument> OpenAsync(string login, string address) => await (await AsAsync(login)).PageAsync(address);

    /// <summary>Uses one of the case page's forms; it must be there.</summary>
    public async Task<HttpResponseMessage> TryAsync(string login, string address, string handler, params (string Name, string Value)[] fields)
    {
        var visitor = await AsAsync(login);
        var form = FormOf(await visitor.PageAsync(address), handler);
        form.ShouldNotBeNull($"{login} has no form {handler} at {address}");
        return await visitor.SubmitAsync(form, fields);
    }

    /// <summary>Ends the current step and expects it to be done.</summary>
    public async Task ProceedAsync(string login, string address, params (string Name, string Value)[] fields)
    {
        var answer = await TryAsync(login, address, "Proceed", fields);
        ((int)answer.StatusCode).ShouldBe(302, await SummaryAsync(answer));
    }

    /// <summary>Finds every item of the checklist right, but for those named.</summary>
    public async Task TickAsync(string login, string address, params string[] not)
    {
        var names = (await OpenAsync(login, address)).QuerySelectorAll("input[type=radio][name^='state:'][value=Accepted]").Select(i => i.GetAttribute("name")!);
        var answer = await TryAsync(login, address, "Items", [.. names.Where(n => !not.Contains(n["state:".Length..])).Select(n => (n, "Accepted"))]);
        ((int)answer.StatusCode).ShouldBe(302, await SummaryAsync(answer));
    }

    /// <summary>Carries a case on, page by page, each step by the officer whose turn it is, until it stands at a step.</summary>
    /// <param name="address">The case page.</param>
    /// <param name="step">The step.</param>
    /// <param name="counter">Who sits at the counter.</param>
    public async Task WalkToAsync(string address, string step, string counter = "loket")
    {
        for (var guard = 0; guard < 20; guard++)
        {
            var @case = await CaseAsync(address);
            if (@case.Step == step) return;
            var at = Office.StepOf(@case);
            var login = LoginOf(at).Replace("loket", counter, StringComparison.Ordinal);
            if (at.DoesOperation("check-requirements")) await TickAsync(login, address);
            await ProceedAsync(login, address, Usual(at, @case));
        }

        throw new InvalidOperationException($"never reached {step}");
    }

    /// <summary>What an officer usually enters at a step.</summary>
    public (string Name, string Value)[] Usual(Step step, Case @case) =>
    [
        .. CaseWalks.Usual(step, @case).Where(i => i.Key is not ("signature" or "slot-time")).Select(i => (i.Key, i.Value)),
        .. step.DoesOperation("schedule-recording") ? [("slot-time", new TimeOnly(8, 0).AddMinutes(5 * slots++).ToString("HH.mm", CultureInfo.InvariantCulture))] : Array.Empty<(string, string)>(),
        .. step.DoesOperation("sign-pickup") ? [("signature-paper", "true")] : Array.Empty<(string, string)>(),
        .. step.DoesOperation("sign-document") ? [("passphrase", Passphrase)] : Array.Empty<(string, string)>(),
    ];

    /// <summary>The demo account that does a step.</summary>
    public static string LoginOf(Step step) => (step.Actor == "applicant" ? step.Also[0] : step.Actor) switch
    {
        "front-office" => "loket",
        "service-officer" => "petugas",
        "moving-operator" => "operator",
        "section-head" => "kasi",
        "division-head" => "kabid",
        "office-head" => "kadis",
        "card-printer" => "cetak",
        "recording-officer" => "rekam",
        "data-section-head" => "kasi-pendataan",
        "identity-section-head" => "kasi-identitas",
        "verifier" => "petugas",
        var other => throw new ArgumentOutOfRangeException(nameof(step), other, "no demo account has this role"),
    };

    /// <summary>Everybody is signed out, as after days.</summary>
    public void SignOut()
    {
        foreach (var visitor in signedIn.Values) visitor.Dispose();
        signedIn.Clear();
    }

    /// <summary>One of the case page's forms.</summary>
    public static IHtmlFormElement? FormOf(IDocument page, string handler) => page.QuerySelector<IHtmlFormElement>($"form[action*='handler={handler}']");

    /// <summary>The case behind an address.</summary>
    public Task<Case> CaseAsync(string address) => Office.CaseAsync(Guid.Parse(address[(address.LastIndexOf('/') + 1)..]));

    /// <summary>A case's line in an officer's work list, or null when it does not wait for him.</summary>
    public async Task<string?> WorkLineAsync(string login, string address)
    {
        var nik = (await CaseAsync(address)).ApplicantNik;
        return (await OpenAsync(login, $"/kerja?cari={nik}")).QuerySelector($"tbody a[href='{address}']")?.Closest("tr")!.Seen();
    }

    /// <summary>The lines of a case on the page of a book (register, produk, pengambilan); empty when it has none.</summary>
    public async Task<string> BookAsync(string book, string number) =>
        string.Join('\n', (await OpenAsync("loket", $"/buku/{book}?cari={number}")).QuerySelectorAll("tbody tr").Select(r => r.Seen()).Where(l => l.Contains(number)));

    /// <summary>The documents of a case.</summary>
    public async Task<IReadOnlyList<IssuedDocument>> DocumentsAsync(string address)
    {
        var id = (await CaseAsync(address)).Id;
        await using var db = Office.Open();
        return await db.Documents.AsNoTracking().Where(d => d.CaseId == id).ToListAsync();
    }

    /// <summary>What the page says is wrong.</summary>
    public static async Task<string> SummaryAsync(HttpResponseMessage answer) =>
        (await DemoVisitor.ParseAsync(answer)).QuerySelector(".govuk-error-summary")?.TextContent ?? "no error summary";
}

/// <summary>Kabupaten Bintan.</summary>
public sealed class BintanAtWork() : WorkingOffice("bintan");

/// <summary>Kota Tangerang.</summary>
public sealed class TangerangAtWork() : WorkingOffice("tangerang");

/// <summary>Jakarta Pusat.</summary>
public sealed class JakartaAtWork() : WorkingOffice("dki");
