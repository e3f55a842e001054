using System.Text.RegularExpressions;
using Adminduk.Web.Tests.Cases;
using Adminduk.Web.Tests.Hosting;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Adminduk.Web.Tests.Services;

/// <summary>Bintan's services are free: nobody at the office finds a place where an amount of money could be typed.</summary>
[Trait("Requirement", "BTN-11")]
public sealed partial class NoFeeTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private static readonly string[] Settings =
    [
        "/kelola/petugas/baru", "/kelola/unit/baru", "/kelola/kalender", "/kelola/kalender/jam", "/kelola/pesan", "/kelola/impor", "/kelola/kunci-api", "/kelola/kunci-api/baru",
    ];

    [Fact]
    public async Task No_intake_page_asks_for_an_amount_whatever_is_chosen_on_it()
    {
        var services = (await office.OpenAsync("loket", "/loket")).QuerySelectorAll("section[aria-labelledby=terima] a").Select(a => a.GetAttribute("href")!).ToList();

        services.Count.ShouldBe(office.Office.Catalogue.InForceOn(office.Office.Office.Clock.Today).Count());
        foreach (var address in services)
        {
            var asked = (await IntakesAsync(address)).SelectMany(Controls).ToList();
            asked.ShouldContain(c => c.Contains("Nama lengkap"), address);
            asked.ShouldNotContain(c => Money().IsMatch(c), address);
        }
    }

    [Fact]
    public async Task No_settings_page_of_the_administrator_asks_for_an_amount()
    {
        var pages = await SettingsAsync();

        foreach (var address in Settings) pages.Keys.ShouldContain(address);
        foreach (var kind in new[] { "/kelola/petugas/", "/kelola/unit/", "/kelola/jabatan/" })
            pages.Keys.Count(a => a.StartsWith(kind, StringComparison.Ordinal)).ShouldBeGreaterThan(1, kind);
        foreach (var (address, page) in pages) Controls(page).ShouldNotContain(c => Money().IsMatch(c), address);
    }

    [Theory]
    [InlineData("<label for=a>Biaya layanan</label><input id=a name=b>", true)]
    [InlineData("<label for=a>Kode</label><input id=a name=service-fee>", true)]
    [InlineData("<label for=a>Jumlah uang (Rp)</label><textarea id=a name=b></textarea>", true)]
    [InlineData("<label for=a>Nama lengkap</label><input id=a name=b>", false)]
    [InlineData("<label for=a>Unit</label><input id=a name=unit:019fe965-fee0-7c63-8c7a-7ccd08b81fee>", false)]
    public void Such_a_place_would_be_seen(string html, bool money) =>
        Controls(new HtmlParser().ParseDocument(html)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(c => Money().IsMatch(c).ShouldBe(money));

    [GeneratedRegex(@"biaya|tarif|retribusi|harga|rupiah|\brp\b|nominal|jumlah uang|fee(?!d)|amount|price", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex("[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ids();

    // Each control as it is named: name, id and labels, without the ids of rows, in which letters come by chance.
    private static IReadOnlyList<string> Controls(IDocument page) =>
        [.. page.QuerySelectorAll("input:not([type=hidden]), textarea, select")
            .Select(c => Ids().Replace(string.Join(' ', [c.GetAttribute("name"), c.Id, c.GetAttribute("aria-label"), .. LabelsOf(page, c)]), ""))];

    private static IEnumerable<string> LabelsOf(IDocument page, IElement control) =>
        page.QuerySelectorAll("label").Where(l => l.GetAttribute("for") == control.Id || l.Contains(control)).Select(l => l.Seen());

    // The page as it opens, and as it is after each choice that may bring more questions.
    private async Task<List<IDocument>> IntakesAsync(string address)
    {
        var visitor = await office.AsAsync("loket");
        var page = await visitor.PageAsync(address);
        var form = page.QuerySelector<IHtmlFormElement>($"form[action='{address}']")!;
        form.SetAttribute("action", address + "?handler=Refresh");
        var pages = new List<IDocument> { page };
        foreach (var choice in form.QuerySelectorAll<IHtmlInputElement>("input[type=radio]"))
            pages.Add(await DemoVisitor.ParseAsync(await visitor.SubmitAsync(form, (choice.Name!, choice.Value))));
        return pages;
    }

    // Whatever the administrator reaches by links from the first page he sees.
    private async Task<Dictionary<string, IDocument>> SettingsAsync()
    {
        var pages = new Dictionary<string, IDocument>(StringComparer.Ordinal);
        var admin = await office.AsAsync("admin");
        var ahead = new Queue<string>(["/akun"]);
        while (ahead.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address)) continue;
            var answer = await admin.GetAsync(address);
            ((int)answer.StatusCode).ShouldBe(200, address);
            var page = pages[address] = await DemoVisitor.ParseAsync(answer);
            foreach (var link in page.QuerySelectorAll("a[href^='/kelola']")) ahead.Enqueue(link.GetAttribute("href")!.Split('?')[0]);
        }

        return pages;
    }
}
