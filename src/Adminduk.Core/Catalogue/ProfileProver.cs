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
        foreach (var note in profile.SwitchNotes.Where(n => !profile.Switches.ContainsKey(n.Switch)))
            yield return binder.FaultAt(note, $"note on switch {note.Switch}, which is not set", "set the switch or remove the note");
    }

    [GeneratedRegex(@"^(closed|\d\d\.\d\d-\d\d\.\d\d( \d\d\.\d\d-\d\d\.\d\d)*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HoursShape();

    [GeneratedRegex(@"^\d\d\.\d\d$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RegencyShape();
}
