using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Messages;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.Shell;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Messages;

/// <summary>What was sent to residents, what is waiting and what failed, with a way to try again.</summary>
[OfficersOnly(Roles.Administrator, Roles.FrontOffice)]
public sealed class IndexModel(MessageDesk desk, ICurrentActor current, IEnumerable<IMessageGateway> gateways, Formats formats, ListDesk lists) : PageModel
{
    private static readonly string[] Channels = [Outbox.Email, Outbox.Sms];

    /// <summary>Only those that stand so.</summary>
    [BindProperty(SupportsGet = true)]
    public MessageStatus? Status { get; set; }

    /// <summary>Only this channel.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Saluran { get; set; }

    /// <summary>Only about this request.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Nomor { get; set; }

    /// <summary>Page of the list.</summary>
    [BindProperty(SupportsGet = true)]
    public int Hal { get; set; } = 1;

    /// <summary>The messages.</summary>
    public Page<MessageRow>? List { get; private set; }

    /// <summary>Channels that nobody has set up.</summary>
    public IEnumerable<string> ChannelsOff => Channels.Except(gateways.Select(g => g.Channel));

    /// <summary>True when a filter is on.</summary>
    public bool Filtered => Status is not null || !string.IsNullOrEmpty(Saluran) || !string.IsNullOrWhiteSpace(Nomor);

    /// <summary>States to filter by.</summary>
    public static IEnumerable<Choice> StatusChoices => Enum.GetNames<MessageStatus>().Select(s => new Choice(s, Texts.Get($"messages.status-{s}")));

    /// <summary>Channels to filter by.</summary>
    public static IEnumerable<Choice> ChannelChoices => Channels.Select(c => new Choice(c, Texts.Get($"messages.channel-{c}")));

    /// <summary>Colour beside the word.</summary>
    public static Tone ToneOf(MessageStatus status) => status switch
    {
        MessageStatus.Delivered or MessageStatus.Sent => Tone.Green,
        MessageStatus.Failed => Tone.Red,
        _ => Tone.Amber,
    };

    /// <summary>What happened last, in one line.</summary>
    public string Story(MessageRow row) => row switch
    {
        { Status: MessageStatus.Delivered, SettledAt: { } at } => Texts.Get("messages.story-delivered", formats.ShortInstant(at)),
        { Status: MessageStatus.Sent, SentAt: { } at } => Texts.Get("messages.story-sent", formats.ShortInstant(at)),
        { Status: MessageStatus.Failed } => row.LastError ?? "",
        { LastError: { } error } => Texts.Get("messages.story-later", formats.ShortInstant(row.NextAttemptAt), error),
        _ => Texts.Get("messages.story-waiting"),
    };

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = await FindAsync(ct);
        return found.Ok ? Page() : this.Refused(found);
    }

    /// <summary>Tries one again.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        var outcome = await desk.RetryAsync(id, current.Required, ct);
        if (!outcome.Ok)
        {
            await FindAsync(ct);
            return this.Refused(outcome);
        }

        this.Notify(Texts.Get("messages.retried"));
        return RedirectToPage(new { Status, Saluran, Nomor, Hal });
    }

    /// <summary>Unduh Excel: every message of the filter, addresses masked, recorded.</summary>
    public async Task<IActionResult> OnPostExcelAsync(CancellationToken ct)
    {
        var found = await ListFiles.EveryAsync(page => desk.ListAsync(Filter(page), current.Required, ct));
        if (!found.Try(out var all)) return this.Refused(found);
        string[] headings = [.. new[] { "written", "number", "subject", "channel", "to", "status", "attempts", "last" }.Select(c => Texts.Get($"messages.{c}"))];
        return await this.ExcelAsync(lists, new ListSheet("messages", Texts.Get("messages.title"), headings, [.. all.Select(Row)]), current.Required, ct);
    }

    private IReadOnlyList<string?> Row(MessageRow row) =>
        [formats.ShortInstant(row.CreatedAt), row.CaseNumber, row.Subject, Texts.Get($"messages.channel-{row.Channel}"), row.MaskedTo, Texts.Get($"messages.status-{row.Status}"), Formats.Number(row.Attempts), Story(row)];

    private MessageFilter Filter(int page) => new(Status, Blank(Saluran), Blank(Nomor)?.ToUpperInvariant(), page);

    private async Task<Outcome> FindAsync(CancellationToken ct)
    {
        var found = await desk.ListAsync(Filter(Hal), current.Required, ct);
        if (found.Try(out var list)) List = list;
        return found;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
