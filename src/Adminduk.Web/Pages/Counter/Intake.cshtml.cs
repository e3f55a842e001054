using Adminduk.Core.Cases;
using Adminduk.Core.Cases.Transfers;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Vulnerable;
using Adminduk.Web.Accounts;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Pages.Counter;

/// <summary>Takes a request in on behalf of a resident: the whole form on one page, filled from the register.</summary>
[OfficersOnly]
[RequestSizeLimit(BodyLimits.Upload)]
public sealed class IntakeModel(
    AdmindukDbContext db, CaseFiler filer, DossierUploads uploads, StepOperations operations, VulnerableQueries vulnerable, LetterPrefill letters, CatalogueHolder catalogues,
    OfficeClock clock, ICurrentActor current) : PageModel
{
    /// <summary>Service code.</summary>
    [BindProperty(SupportsGet = true)]
    public string Kode { get; set; } = "";

    /// <summary>NIK whose register entry fills the form.</summary>
    [BindProperty(SupportsGet = true, Name = "nik-cari")]
    public string? Lookup { get; set; }

    /// <summary>Somebody listed as vulnerable, for whom the request is started.</summary>
    [BindProperty(SupportsGet = true, Name = "rentan")]
    public Guid? Listed { get; set; }

    /// <summary>Key of this form, so that a double click files once.</summary>
    [BindProperty]
    public string Key { get; set; } = "";

    /// <summary>The service.</summary>
    public ServiceDefinition Service { get; private set; } = null!;

    /// <summary>Answers so far.</summary>
    public Dictionary<string, string> Answers { get; private set; } = [];

    /// <summary>The applicant's family, once he is found.</summary>
    public Family? Family { get; private set; }

    /// <summary>What the first step asks of the officer.</summary>
    public IEnumerable<FormField> Inputs => operations.InputsOf(Engine.First(Service));

    /// <summary>The requirements that may apply, with those that surely do first.</summary>
    public IEnumerable<Requirement> Requirements => Service.Applying(Service.Visible(Answers), catalogues.Current.Profile.Switches);

    /// <summary>The legal register.</summary>
    public IReadOnlyDictionary<string, Law> Laws => catalogues.Current.Laws;

    /// <summary>True when a section has something to show for the answers so far.</summary>
    public bool Shows(FormSection section) => section.When.Hold(Answers) || section.When.Exists(c => !Answers.ContainsKey(c.Field));

    /// <summary>What was typed for an input of the first step.</summary>
    public string Typed(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : "";

    /// <summary>Shows the form, filled from the register when a NIK was looked up.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Find() is { } missing) return missing;
        Key = Secrets.NewToken();
        if (!string.IsNullOrWhiteSpace(Lookup) && !await FillAsync(Lookup, ct))
        {
            ModelState.AddModelError("nik-cari", Texts.Get("counter.nik-unknown"));
            Answers["nik"] = Lookup.Trim();
        }

        if (Listed is { } listed) await FillListedAsync(listed, ct);
        return Page();
    }

    /// <summary>Shows the form again for the answers so far: other questions and requirements may apply, and a moving certificate may tell who comes.</summary>
    public async Task<IActionResult> OnPostRefreshAsync(CancellationToken ct)
    {
        if (Find() is { } missing) return missing;
        await ReadAsync(ct);
        if (Service.Fields.Any(f => f.Id == "origin-letter")) await letters.FillAsync(Answers, ct);
        return Page();
    }

    /// <summary>Files the request.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Find() is { } missing) return missing;
        await ReadAsync(ct);
        var files = await uploads.ReadAsync(Request.Form.Files, ct);
        if (!files.Try(out var stored)) return this.Refused(files);
        var filed = await filer.FileAsync(
            new FilingRequest
            {
                Service = Service.Service,
                Channel = CaseChannel.Counter,
                Answers = Answers,
                Inputs = AnswerReader.Read(Request.Form, Inputs),
                Files = stored,
                Language = "id",
                IdempotencyKey = Key.Length > 0 ? Key : null,
            },
            current.Required,
            ct);
        if (!filed.Try(out var @case)) return Answer(filed);
        this.Notify(Texts.Get("counter.filed", @case.Number));
        return Redirect($"/kerja/{@case.Id}");
    }

    // A refusal of the counter rules is told on this page, with the unit that serves instead; the form stays.
    private IActionResult Answer(Outcome outcome) =>
        this.Refused(Outcome.Fail(outcome.Errors.Select(e => e.Kind == ErrorKind.Forbidden ? e with { Kind = ErrorKind.Refused } : e)));

    private IActionResult? Find()
    {
        if (catalogues.Current.InForce(Kode, clock.Today) is not { } service) return this.Refused(Error.NotFound("cases.unknown-service", Kode));
        Service = service;
        return CounterPolicy.Offers(catalogues.Current.Profile, current.Required, service) ? null : Redirect("/loket");
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        Answers = AnswerReader.Read(Request.Form, Service.Fields).Where(a => a.Value.Length > 0 && a.Value != "[]").ToDictionary(StringComparer.Ordinal);
        if (Answers.TryGetValue("nik", out var nik)) Family = await FamilyOfAsync(nik, ct);
    }

    private async Task<bool> FillAsync(string nik, CancellationToken ct)
    {
        var digits = string.Concat(nik.Where(char.IsAsciiDigit));
        if (await db.Residents.AsNoTracking().FirstOrDefaultAsync(r => r.Nik == digits, ct) is not { } resident) return false;
        Family = await FamilyOfAsync(digits, ct);
        foreach (var field in Service.Fields.Where(f => f.Prefill is not null))
        {
            if (RegisterElements.Read(field.Prefill!, resident, Family) is { Length: > 0 } value) Answers[field.Id] = value;
        }

        return true;
    }

    private async Task FillListedAsync(Guid id, CancellationToken ct)
    {
        if (!(await vulnerable.PersonAsync(id, current.Required, ct)).Try(out var line)) return;
        if (line.Resident is { } known) await FillAsync(known.Nik, ct);
        else foreach (var (field, value) in VulnerablePrefill.Of(Service, line)) Answers[field] = value;
    }

    private Task<Family?> FamilyOfAsync(string nik, CancellationToken ct) =>
        db.Families.AsNoTracking().Include(f => f.Members.OrderBy(m => m.Relationship)).FirstOrDefaultAsync(f => f.Members.Any(m => m.Nik == nik), ct);
}
