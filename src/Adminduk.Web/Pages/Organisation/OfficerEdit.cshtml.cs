using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Organisation;

/// <summary>One officer: appointments, account, name.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class OfficerEditModel(
    ICurrentActor current, OfficerService officers, AppointmentService appointments, AccountService accounts, OfficerEditChoices choices) : PageModel
{
    /// <summary>The officer.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Name with titles.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>NIP.</summary>
    [BindProperty]
    public string? Nip { get; set; }

    /// <summary>E-mail address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The post to appoint to.</summary>
    [BindProperty]
    public Guid? PositionId { get; set; }

    /// <summary>First day.</summary>
    [BindProperty]
    public DateOnly? From { get; set; }

    /// <summary>Last day of a new appointment.</summary>
    [BindProperty]
    public DateOnly? Until { get; set; }

    /// <summary>Last day of a running appointment.</summary>
    [BindProperty]
    public DateOnly? To { get; set; }

    /// <summary>Acting for the holder.</summary>
    [BindProperty]
    public bool Acting { get; set; }

    /// <summary>The decree.</summary>
    [BindProperty]
    public string? Decree { get; set; }

    /// <summary>Counter of the unit.</summary>
    [BindProperty]
    public Guid? CounterId { get; set; }

    /// <summary>Why the account is closed.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>All there is to see.</summary>
    public OfficerFile Person { get; private set; } = null!;

    /// <summary>A one-time password just made.</summary>
    public NewAccount? Made { get; private set; }

    /// <summary>Posts to choose from.</summary>
    public IReadOnlyList<Choice> PositionChoices { get; private set; } = [];

    /// <summary>Counters to choose from.</summary>
    public IReadOnlyList<Choice> CounterChoices { get; private set; } = [];

    /// <summary>Which second proofs the account has, in words.</summary>
    public string SecondFactorWords => (Person.Account.TwoFactorEnabled, Person.Passkeys) switch
    {
        (false, 0) => Texts.Get("organisation.factor-none"),
        (true, 0) => Texts.Get("organisation.factor-codes"),
        (false, _) => Texts.Get("organisation.factor-passkeys", Person.Passkeys),
        _ => Texts.Get("organisation.factor-both", Person.Passkeys),
    };

    /// <summary>Name of a role.</summary>
    public string RoleName(string role) => choices.RoleName(role);

    /// <summary>Shows the officer.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    /// <summary>Saves name, NIP and e-mail address.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await AnswerAsync(await officers.ChangeAsync(current.Required, Id, new OfficerForm(Name, Nip, null, Email), ct), "organisation.saved", ct);

    /// <summary>Appoints to a post.</summary>
    public async Task<IActionResult> OnPostAppointAsync(CancellationToken ct)
    {
        var form = new AppointmentForm(Id, PositionId ?? Guid.Empty, From, Until, Acting, Decree, CounterId);
        return await AnswerAsync(await appointments.AppointAsync(current.Required, form, ct), "organisation.appointed", ct);
    }

    /// <summary>Sets the last day of an appointment.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid appointmentId, CancellationToken ct) =>
        await AnswerAsync(await appointments.EndAsync(current.Required, appointmentId, To ?? choices.Today, ct), "organisation.ended", ct);

    /// <summary>A new one-time password.</summary>
    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken ct)
    {
        var reset = await accounts.ResetPasswordAsync(current.Required, Id, ct);
        if (!reset.Try(out var made)) return await AnswerAsync(reset, "", ct);
        Made = made;
        return await LoadAsync(ct) ? Page() : NotFound();
    }

    /// <summary>Takes all second proofs off the account.</summary>
    public async Task<IActionResult> OnPostSecondFactorAsync(CancellationToken ct) =>
        await AnswerAsync(await accounts.ResetSecondFactorAsync(current.Required, Id, ct), "organisation.second-factor-gone", ct);

    /// <summary>Ends every session.</summary>
    public async Task<IActionResult> OnPostSessionsAsync(CancellationToken ct) =>
        await AnswerAsync(await accounts.EndSessionsAsync(current.Required, Id, ct), "organisation.sessions-ended", ct);

    /// <summary>Closes the account.</summary>
    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct) =>
        await AnswerAsync(await accounts.CloseAsync(current.Required, Id, Reason, ct), "organisation.account-now-closed", ct);

    /// <summary>Opens it again.</summary>
    public async Task<IActionResult> OnPostReopenAsync(CancellationToken ct) =>
        await AnswerAsync(await accounts.ReopenAsync(current.Required, Id, ct), "organisation.account-now-open", ct);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, string done, CancellationToken ct)
    {
        if (outcome.Ok)
        {
            this.Notify(Texts.Get(done));
            return RedirectToPage();
        }

        return await LoadAsync(ct) ? this.Refused(outcome) : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await officers.FindAsync(Id, ct) is not { } file) return false;
        Person = file;
        (PositionChoices, CounterChoices) = await choices.ReadAsync(ct);
        return true;
    }
}
