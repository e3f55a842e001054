using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Forms;

namespace Adminduk.Web.Pages.Applications;

/// <summary>What all pages of an online application share: the service, who writes, and his draft.</summary>
public sealed class ApplicationDesk(ServiceCatalogue catalogue, CaseDrafts drafts, AnswerRules rules, OfficeClock clock, ICurrentActor current, IHttpContextAccessor accessor)
{
    private HttpContext Context => accessor.HttpContext!;

    /// <summary>The catalogue.</summary>
    public ServiceCatalogue Catalogue => catalogue;

    /// <summary>The resident's account; null for everybody else.</summary>
    public Guid? Account => current.SignedIn is { Kind: AccountKind.Resident } resident ? resident.Account : null;

    /// <summary>Where the request comes from, for limits.</summary>
    public string Address => Context.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>The service, if the office offers it.</summary>
    public ServiceDefinition? Offered(string code) => catalogue.OfferedOn(code, clock.Today);

    /// <summary>The service, if this visitor may write an application for it now.</summary>
    public ServiceDefinition? Writable(string code) =>
        Offered(code) is { } service && service.Channels.Contains("web") && (!service.AccountRequired || Account is not null) ? service : null;

    /// <summary>The draft this browser may go on with.</summary>
    public async Task<CaseDraft?> FindAsync(ServiceDefinition service, CancellationToken ct) =>
        DraftCookie.Read(Context, service.Service) is { } token ? await drafts.OpenAsync(token, service.Service, OwnerFor(service), ct) : null;

    /// <summary>A new draft, and its token in the browser.</summary>
    public async Task<CaseDraft> BeginAsync(ServiceDefinition service, CancellationToken ct)
    {
        var (draft, token) = await drafts.BeginAsync(service.Service, CaseChannel.Web, OwnerFor(service), new Dictionary<string, string>(), ct);
        DraftCookie.Write(Context, service.Service, token);
        return draft;
    }

    /// <summary>The way through the form with the draft's answers.</summary>
    public FormPath PathOf(ServiceDefinition service, CaseDraft draft) => new(service, AnswerJson.Read(draft.Answers), rules);

    /// <summary>The requirements that apply to a draft.</summary>
    public List<Requirement> RequirementsOf(FormPath path) => [.. path.Service.Applying(path.Visible, catalogue.Profile.Switches)];

    /// <summary>The files of a draft that its answers still ask for.</summary>
    public List<FiledAttachment> FilesOf(FormPath path, CaseDraft draft)
    {
        var asked = RequirementsOf(path).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return AnswerJson.ReadList<FiledAttachment>(draft.Files).FindAll(f => asked.Contains(f.Requirement));
    }

    /// <summary>Address of a page of the application.</summary>
    public static string AddressOf(ServiceDefinition service, string? part = null) => $"/layanan/{service.Service}/ajukan" + (part is null ? "" : "/" + part);

    // A form that asks for an account belongs to the account; any other belongs to the browser, whoever signs in on the way.
    private Guid? OwnerFor(ServiceDefinition service) => service.AccountRequired ? Account : null;
}
