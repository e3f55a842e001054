using System.Text.RegularExpressions;

namespace Adminduk.Core.Catalogue;

/// <summary>Proves an office profile.</summary>
internal static partial class ProfileProver
{
    public static IEnumerable<Fault> Prove(ServiceCatalogue catalogue, YamlBinder binder)
    {
        var profile = catalogue.Profile;
        foreach (var role in profile.Roles.GroupBy(r => r.Id).Where(g => g.Count() > 1))
            yield return binder.FaultAt(role.Last(), $"role {role.Key} stands twice", "remove one");
        foreach (var role in profile.Roles)
        {
            foreach (var below in role.Supervises.Where(s => profile.Roles.TrueForAll(r => r.Id != s)))
                yield return binder.FaultAt(role, $"role {role.Id} supervises {below}, which is no role", "name a role of this file");
        }

        if (profile.Hours.Count != 7 || !profile.Hours.TrueForAll(h => HoursShape().IsMatch(h)))
            yield return binder.FaultAt(profile, "hours do not fit", "write seven lines, Monday first, as 07.30-12.00 13.00-16.00 or closed");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(profile.TimeZone, out _))
            yield return binder.FaultAt(profile, $"time zone {profile.TimeZone} is not known", "use Asia/Jakarta, Asia/Makassar or Asia/Jayapura");
        if (!RegencyShape().IsMatch(profile.Regency))
            yield return binder.FaultAt(profile, $"regency {profile.Regency} is not a code", "write the code as 21.01, in quotes");
        if (profile.CounterRules is { } rules && !catalogue.Laws.ContainsKey(rules.Law))
            yield return binder.FaultAt(rules, $"law {rules.Law} is not in the register", "add it to national/laws.yaml");
        foreach (var service in profile.CounterRules?.Services.Keys.Where(s => catalogue.Definitions.All(d => d.Service != s)) ?? [])
            yield return binder.FaultAt(profile.CounterRules!, $"counter rules name service {service}, which is not offered", "name a service of this profile");
        foreach (var fault in OfficialList(catalogue, binder).Concat(Fines(catalogue, binder))) yield return fault;
        foreach (var note in profile.SwitchNotes.Where(n => !profile.Switches.ContainsKey(n.Switch)))
            yield return binder.FaultAt(note, $"note on switch {note.Switch}, which is not set", "set the switch or remove the note");
    }

    private static IEnumerable<Fault> OfficialList(ServiceCatalogue catalogue, YamlBinder binder)
    {
        var list = catalogue.Profile.OfficialList;
        foreach (var twice in list.GroupBy(l => l.Number).Where(g => g.Count() > 1))
            yield return binder.FaultAt(twice.Last(), $"number {twice.Key} of the official list stands twice", "give each line its own number");
        foreach (var line in list)
        {
            if (line.Services.Count == 0) yield return binder.FaultAt(line, $"line {line.Number} of the official list has no service", "name the services that serve it");
            foreach (var service in line.Services.Where(s => !Offers(catalogue, s)))
                yield return binder.FaultAt(line, $"the official list names service {service}, which is not offered", "name a service of this profile");
        }
    }

    private static IEnumerable<Fault> Fines(ServiceCatalogue catalogue, YamlBinder binder)
    {
        foreach (var fine in catalogue.Profile.Fines)
        {
            if (!catalogue.Laws.ContainsKey(fine.Law)) yield return binder.FaultAt(fine, $"law {fine.Law} is not in the register", "add it to national/laws.yaml");
            if (fine.Citizen is < 0 or > FineRule.MostForCitizens || fine.Foreigner is < 0 or > FineRule.MostForForeigners)
                yield return binder.FaultAt(fine, "a fine is outside what the law allows", $"at most {FineRule.MostForCitizens} for citizens and {FineRule.MostForForeigners} for foreigners (UU 23/2006 articles 89 and 90)");
            foreach (var service in fine.Services.Where(s => catalogue.Definitions.All(d => d.Service != s || d.Reporting is null)))
                yield return binder.FaultAt(fine, $"a fine is set for service {service}, whose reports are never late", "name a service with a reporting time");
        }
    }

    private static bool Offers(ServiceCatalogue catalogue, string service) => catalogue.Definitions.Any(d => d.Service == service);

    [GeneratedRegex(@"^(closed|\d\d\.\d\d-\d\d\.\d\d( \d\d\.\d\d-\d\d\.\d\d)*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HoursShape();

    [GeneratedRegex(@"^\d\d\.\d\d$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RegencyShape();
}
