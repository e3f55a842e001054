using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Applications;

/// <summary>One section of the form. What was typed is kept, even when it is wrong.</summary>
public sealed class SectionModel(ApplicationDesk desk, CaseDrafts drafts, Intake intake) : PageModel
{
    private const int Longest = 4000;

    /// <summary>The way through the form.</summary>
    public FormPath Path { get; private set; } = null!;

    /// <summary>This page's section.</summary>
    public FormSection Section { get; private set; } = null!;

    /// <summary>True when the page was opened to change one answer: it leads back to the check.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Ubah { get; set; }

    /// <summary>Place of this page on the way.</summary>
    public int Number => Path.Sections.IndexOf(Section) + 1;

    /// <summary>Pages on the way: sections, papers, check.</summary>
    public int Count => Path.Sections.Count + 2;

    /// <summary>The page before.</summary>
    public string Back => Ubah ? Of("periksa") : Of(Path.Before(Section)?.Id);

    /// <summary>Shows the section.</summary>
    public async Task<IActionResult> OnGetAsync(string kode, string bagian, CancellationToken ct)
    {
        if (desk.Writable(kode) is not { } service) return Redirect($"/layanan/{Uri.EscapeDataString(kode)}/ajukan");
        if (service.Form.Find(s => s.Id == bagian) is not { } section) return NotFound();
        if (await desk.FindAsync(service, ct) is not { } draft) return Gone(service);
        (Path, Section) = (desk.PathOf(service, draft), section);
        return Path.Sections.Contains(section) ? Page() : Redirect(Of(Path.Unfinished?.Id ?? "berkas"));
    }

    /// <summary>Keeps the answers and goes on when they are right. A draft that is gone is begun anew with them.</summary>
    public async Task<IActionResult> OnPostAsync(string kode, string bagian, CancellationToken ct)
    {
        if (desk.Writable(kode) is not { } service) return Redirect($"/layanan/{Uri.EscapeDataString(kode)}/ajukan");
        if (service.Form.Find(s => s.Id == bagian) is not { } section) return NotFound();
        var draft = await desk.FindAsync(service, ct) ?? await desk.BeginAsync(service, ct);
        Section = section;
        var before = desk.PathOf(service, draft);
        var asked = before.FieldsOf(section).ToList();
        await drafts.SaveAsync(draft, Typed(asked), ct);
        Path = desk.PathOf(service, draft);
        return await AnswerAsync(asked, ct);
    }

    private async Task<IActionResult> AnswerAsync(List<FormField> asked, CancellationToken ct)
    {
        var faults = Path.Faults(Section);
        var fresh = Path.FieldsOf(Section).Except(asked).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        if (faults.Count > 0 && faults.All(f => fresh.Contains(f.Field ?? ""))) return Redirect(Of(Section.Id) + (Ubah ? "?ubah=true" : ""));
        if (faults.Count > 0) return this.Refused(Outcome.Fail(faults));
        var foreseen = await intake.ForeseeAsync(desk.Catalogue, Path.Service, Path.Tidy(), desk.Address, ct);
        if (!foreseen.Ok) return this.Refused(foreseen);
        return Redirect(Of(Ubah ? "periksa" : Path.After(Section)?.Id ?? "berkas"));
    }

    private Dictionary<string, string> Typed(IEnumerable<FormField> asked) =>
        AnswerReader.Read(Request.Form, asked).ToDictionary(a => a.Key, a => a.Value == "[]" ? "" : Kept(a.Value), StringComparer.Ordinal);

    // Far beyond any field's limit there is nothing worth keeping; the rest still shows what is wrong.
    private static string Kept(string value) => value.Length > Longest && !value.StartsWith('[') ? value[..Longest] : value;

    private RedirectResult Gone(ServiceDefinition service)
    {
        this.Notify(Texts.Get("applications.draft-gone"), NoticeKind.Info);
        return Redirect(ApplicationDesk.AddressOf(service));
    }

    private string Of(string? part) => ApplicationDesk.AddressOf(Path.Service, part);
}
