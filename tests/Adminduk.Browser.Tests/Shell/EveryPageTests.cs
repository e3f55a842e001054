using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Adminduk.Browser.Tests.Shell;

/// <summary>
/// The pages that an address opens, for those who may open them: no accessibility fault on the screen that they mostly use, a phone or a desk's,
/// and nothing sticking out on either.
/// </summary>
public sealed class EveryPageTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string Follow = " > ";
    private const string Resident = "everybody";
    private const int Phone = 360;
    private const int Desk = 1280;

    // "list > link" means the first such link of the list, and so on from there.
    private static readonly Dictionary<string, string[]> Pages = new(StringComparer.Ordinal)
    {
        [Resident] =
        [
            "/", "/layanan", "/layanan/kartu-keluarga", "/layanan/surat-keterangan-datang", "/layanan/ktp-el/sop", "/layanan/ktp-el/standar", "/layanan/kartu-keluarga/ajukan",
            "/layanan/akta-kematian", "/layanan/akta-kematian/standar", "/layanan/akta-kelahiran", "/layanan/akta-perkawinan/sop", "/layanan/sktt",
            "/hukum", "/hukum > main a[href^='/hukum/']", "/maklumat", "/lacak", "/verifikasi", "/verifikasi/tidak-ada", "/api", "/masuk", "/daftar", "/?lang=en", "/layanan/ktp-el?lang=en",
        ],
        ["loket"] =
        [
            "/loket", "/loket/surat-keterangan-pindah", "/kerja", "/kerja > tbody a[href^='/kerja/']", "/penduduk", "/penduduk?q=siti",
            "/penduduk?q=siti > tbody a[href^='/penduduk/']",
            "/penduduk?q=siti > tbody a[href^='/penduduk/'] > main a[href^='/penduduk/keluarga/']", "/akun/passkey", "/akun/kata-sandi",
            "/penduduk?q=siti > tbody a[href^='/penduduk/'] > main a[href$='/riwayat']",
            "/penduduk?q=siti > tbody a[href^='/penduduk/'] > main a[href^='/penduduk/keluarga/'] > main a[href$='/riwayat']",
            "/penduduk/rentan", "/penduduk/rentan/pendataan/baru", "/loket/akta-kematian",
            "/loket/akta-kelahiran", "/loket/akta-perkawinan", "/loket/kartu-keluarga", "/penduduk/perpindahan", "/akta", "/akta > main a[href^='/akta/']",
        ],
        ["petugas"] = ["/kerja > tbody a[href^='/kerja/']"],
        ["kasi"] = ["/kerja", "/penduduk/ganda", "/kerja > tbody a[href^='/kerja/']"],
        ["kadis"] = ["/kerja > tbody a[href^='/kerja/']", "/kerja?semua=true > tbody a[href^='/kerja/'] > a[href^='/laporan/waktu/']", "/buku/produk", "/penduduk/ekspor", "/akta"],
        ["admin"] =
        [
            "/kelola/petugas/baru", "/kelola/petugas > tbody a[href^='/kelola/petugas/']", "/kelola/unit > tbody a[href^='/kelola/unit/']", "/kelola/kalender", "/kelola/kalender/jam",
            "/kelola/pesan", "/kelola/impor", "/kelola/kunci-api", "/kelola/kunci-api/baru",
        ],
    };

    public static TheoryData<string> Visitors => [.. Pages.Keys];

    [Theory, MemberData(nameof(Visitors))]
    public async Task Each_page_is_accessible_and_fits_the_screen(string visitor)
    {
        var page = await site.PageAsync(visitor == Resident ? Phone : Desk);
        if (visitor != Resident) await DemoSite.SignInAsync(page, visitor);
        List<string> faults = [];
        foreach (var visit in Pages[visitor]) faults.AddRange(await LookAsync(page, visit));

        faults.ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> LookAsync(IPage page, string visit)
    {
        var parts = visit.Split(Follow);
        var address = parts[0];
        var answer = await page.GotoAsync(address);
        foreach (var link in parts[1..])
        {
            address = (await page.Locator(link).First.GetAttributeAsync("href"))!;
            answer = await page.GotoAsync(address);
        }

        var found = (await page.RunAxe()).Violations.Select(v => $"{visit}: {v.Id} {v.Help} {string.Join(' ', v.Nodes.Select(n => n.Html))}").ToList();
        if (answer!.Status != 200) found.Add($"{visit}: status {answer.Status}");
        if (new Uri(page.Url).AbsolutePath != address.Split('?')[0]) found.Add($"{visit}: led to {page.Url}");
        foreach (var width in page.ViewportSize!.Width == Phone ? new[] { Desk, Phone } : [Phone, Desk])
        {
            await page.SetViewportSizeAsync(width, 800);
            await Pictures.TakeAsync(page, string.Concat(visit.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var wide && wide > width) found.Add($"{visit}: {wide} px wide on {width}");
        }

        return found;
    }
}
