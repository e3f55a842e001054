using Adminduk.Core.Cases.Books;
using Adminduk.Core.Cases.Registers;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Core.Reporting;
using Adminduk.Web.Accounts;
using Microsoft.Extensions.Options;

namespace Adminduk.Web.Shell;

/// <summary>The frame as the office profile gives it.</summary>
internal sealed class ProfileShell(ServiceCatalogue catalogue, IOptionsSnapshot<ShellOptions> options, ICurrentActor current, DemoMode demo) : IShell
{
    private const int Most = 7;

    private readonly OfficeProfile profile = catalogue.Profile;

    public string OfficeName => profile.ShortName;

    public string? EmblemUrl => options.Value.EmblemUrl;

    public IReadOnlyList<string> FooterLines =>
        [profile.Address, .. profile.Phone is { } phone ? [Texts.Get("shared.phone", phone)] : Array.Empty<string>(), .. OpeningHours.Lines(profile.Hours)];

    public IReadOnlyList<ContactChannel> Channels => [.. profile.Complaints.Select(Channel)];

    public bool DemoBanner => demo.On || options.Value.Demo;

    public ShellUser? User => current.Actor is { } actor ? new ShellUser(actor.Name, string.Join(", ", actor.Grants.Select(g => g.Title).Distinct())) : null;

    // Supervision is reached from the summary as well, so it is the first to go where somebody holds very many posts.
    public IReadOnlyList<NavigationEntry> Navigation => Places().ToList() is var places && places.Count > Most ? Entries(places.Where(p => p != "pengawasan")) : Entries(places);

    private static IReadOnlyList<NavigationEntry> Entries(IEnumerable<string> places) => [.. places.Select(p => new NavigationEntry(Texts.Get($"shared.nav-{p}"), "/" + p))];

    private static ContactChannel Channel(ComplaintChannel channel)
    {
        var where = channel.Where.ToString();
        var digits = string.Concat(where.Where(char.IsAsciiDigit));
        var number = digits.Length >= 9 && where.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '+');
        return new ContactChannel($"{channel.Name}: {where}", number ? $"sms:{digits}" : null);
    }

    private IEnumerable<string> Places()
    {
        if (current.Actor is not { Kind: ActorKind.Officer } officer) yield break;
        var roles = officer.Grants.Select(g => g.Role).ToHashSet(StringComparer.Ordinal);
        var works = profile.Roles.Exists(r => roles.Contains(r.Id)) || roles.Contains(Roles.DivisionHead) || roles.Contains(Roles.OfficeHead);
        if (officer.Has(Roles.FrontOffice) || officer.Has(Roles.ServiceOfficer)) yield return "loket";
        if (works) yield return "kerja";
        if (works || roles.Contains(Roles.RegisterReader)) yield return "penduduk";
        if (BookAccess.Allows(catalogue, officer)) yield return "buku";
        if (ActAccess.Allows(officer, OfficeRegency.Parse(profile.Regency).Code)) yield return "akta";
        if (RecordingSchedule.Allows(catalogue, officer)) yield return "jadwal";
        if (Oversees(roles)) yield return "ringkasan";
        if (Oversees(roles)) yield return "pengawasan";
        if (roles.Contains(Roles.Administrator)) yield return "kelola";
    }

    private bool Oversees(HashSet<string> roles) =>
        roles.Contains(Roles.DivisionHead) || roles.Contains(Roles.OfficeHead) || profile.Roles.Exists(r => r.Supervises.Count > 0 && roles.Contains(r.Id));
}
