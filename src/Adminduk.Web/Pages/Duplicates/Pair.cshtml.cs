using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Duplicates;

/// <summary>Two entries side by side, why they look alike, and the decision of two officers.</summary>
[OfficersOnly]
public sealed partial class PairModel(
    DuplicateQueries duplicates, DuplicateDesk desk, RegisterReader register, WorkQueries work, AdmindukDbContext db, CodeLists lists, RegionDirectory regions, ICurrentActor current) : PageModel
{
    /// <summary>The choice to take a merge back.</summary>
    public const string TakeBack = "take-back";
    private const string KeepFirst = "first", KeepSecond = "second", TwoPeople = "two";

    /// <summary>The pair.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is shown.</summary>
    public DuplicatePair Entry { get; private set; } = null!;

    /// <summary>True in the one answer to a reveal.</summary>
    public bool Revealed { get; private set; }

    /// <summary>How many cases each entry has.</summary>
    public IReadOnlyDictionary<Guid, (int All, int Running)> Cases { get; private set; } = null!;

    /// <summary>Whether this officer may be the second.</summary>
    public Outcome MayAgree => Entry.Pair.Awaited ? DuplicateAccess.Agree(current.Required, Entry.Pair, db.Regency) : Error.Refused("residents.duplicate-nothing-proposed");

    /// <summary>Whether this officer may be the first.</summary>
    public bool MayPropose => !Entry.Pair.Awaited && DuplicateAccess.Propose(current.Required, db.Regency).Ok;

    /// <summary>Why this officer can only look; null when nothing needs saying.</summary>
    public string? WhyNot => Entry.Pair.Awaited ? MayAgree.Error!.Message : null;

    /// <summary>Shows the pair.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Tampilkan NIK: records the look at both entries, then shows the numbers once.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IActionResult> OnPostAsync(string? reason, CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        foreach (var entry in new[] { Entry.First, Entry.Second })
        {
            var revealed = await register.RevealAsync(entry.Person.Id, "resident", entry.Family?.Village, reason, current.Required, ct);
            if (!revealed.Ok) return this.Refused(revealed);
        }

        Response.Headers.CacheControl = "no-store";
        Revealed = true;
        return Page();
    }

    /// <summary>Usulkan: the first officer.</summary>
    /// <param name="input">What was chosen.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IActionResult> OnPostProposeAsync(ProposalInput input, CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        if (input.Choice is not (KeepFirst or KeepSecond or TwoPeople or TakeBack)) return this.Refused(Error.Invalid("Choice", "residents.duplicate-choose"));
        var verdict = input.Choice switch { TwoPeople => DuplicateVerdict.TwoPeople, TakeBack => DuplicateVerdict.TakeBack, _ => DuplicateVerdict.OnePerson };
        var draft = new DuplicateProposal(verdict, input.ProposalReason ?? "", input.Version)
        {
            StayingId = input.Choice switch { KeepFirst => Entry.Pair.FirstId, KeepSecond => Entry.Pair.SecondId, _ => null },
            HeirId = verdict == DuplicateVerdict.OnePerson ? input.Heir : null,
            TakeOver = verdict == DuplicateVerdict.OnePerson ? input.TakeOver : [],
        };
        return Done(await desk.ProposeAsync(Id, draft, current.Required, ct), "duplicates.proposed");
    }

    /// <summary>Setujui: the second officer.</summary>
    /// <param name="version">The version that was looked at.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IActionResult> OnPostAgreeAsync(long version, CancellationToken ct) =>
        await LoadAsync(ct) ?? Done(await desk.AgreeAsync(Id, version, current.Required, ct), "duplicates.agreed");

    /// <summary>Kembalikan: the second officer sends it back.</summary>
    /// <param name="version">The version that was looked at.</param>
    /// <param name="returnReason">Why.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IActionResult> OnPostReturnAsync(long version, string? returnReason, CancellationToken ct) =>
        await LoadAsync(ct) ?? Done(await desk.SendBackAsync(Id, returnReason, version, current.Required, ct), "duplicates.returned");

    private IActionResult Done(Outcome outcome, string told)
    {
        if (!outcome.Ok) return this.Refused(outcome);
        this.Notify(Texts.Get(told));
        return Redirect($"/penduduk/ganda/{Id}");
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        var opened = await duplicates.PairAsync(Id, current.Required, ct);
        if (!opened.Try(out var pair)) return this.Refused(opened);
        Entry = pair;
        Dictionary<Guid, (int, int)> cases = [];
        foreach (var person in new[] { pair.First.Person.Id, pair.Second.Person.Id })
        {
            var rows = await work.OfResidentAsync(person, null, ct);
            cases[person] = (rows.Count, rows.Count(r => r.Status < CaseStatus.Done));
        }

        Cases = cases;
        return null;
    }
}

/// <summary>What the first officer fills in.</summary>
public sealed class ProposalInput
{
    /// <summary>Which entry stays, two people, or the merge taken back.</summary>
    public string? Choice { get; set; }

    /// <summary>The new head.</summary>
    public Guid? Heir { get; set; }

    /// <summary>Elements to take over.</summary>
    public List<string> TakeOver { get; set; } = [];

    /// <summary>Why.</summary>
    public string? ProposalReason { get; set; }

    /// <summary>The version that was looked at.</summary>
    public long Version { get; set; }
}
