using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Cases;

/// <summary>The rules of a dossier: which items apply and which are missing. Pure.</summary>
public static class Dossier
{
    /// <summary>Who judged an item that the register proves or the office holds.</summary>
    public const string Register = "register";

    /// <summary>The items a case starts with; those with a file are given.</summary>
    public static IEnumerable<CaseItem> Open(ServiceDefinition service, IReadOnlyDictionary<string, bool> switches, IReadOnlyDictionary<string, string> answers, ISet<string> withFile) =>
        from requirement in service.Applying(answers, switches)
        from item in requirement.Items
        select new CaseItem
        {
            Requirement = item,
            State = requirement.Held && requirement.Check is null ? ItemState.Accepted : withFile.Contains(requirement.Id) ? ItemState.Given : ItemState.Missing,
            By = requirement.Held ? Register : null,
        };

    /// <summary>Mandatory requirements without which the dossier is not complete. One of a group of alternatives is enough.</summary>
    public static List<Requirement> Missing(
        ServiceDefinition service, IReadOnlyDictionary<string, bool> switches, IReadOnlyDictionary<string, string> answers, IReadOnlyList<CaseItem> items)
    {
        var applying = service.Applying(answers, switches).ToList();
        return applying.FindAll(r => !r.Optional && !Given(r, items) && !applying.Exists(o => r.AnyOf is not null && o.AnyOf == r.AnyOf && Given(o, items)));
    }

    /// <summary>What must be uploaded before a request can be sent from home: it is asked for as a scan alone, so nobody will bring it.</summary>
    public static List<Requirement> ToUpload(
        ServiceDefinition service, IReadOnlyDictionary<string, bool> switches, IReadOnlyDictionary<string, string> answers, IReadOnlySet<string> uploaded)
    {
        var applying = service.Applying(answers, switches).ToList();
        return applying.FindAll(r => MustUpload(r) && !uploaded.Contains(r.Id) && !applying.Exists(o => r.AnyOf is not null && o.AnyOf == r.AnyOf && uploaded.Contains(o.Id)));
    }

    /// <summary>What stands beside an item, such as issuing office and number: from the answers where the form asks it, else as an officer wrote it.</summary>
    public static string? DetailOf(Requirement requirement, CaseItem item, IReadOnlyDictionary<string, string> answers) => requirement.DetailFrom.Count == 0
        ? item.Detail
        : string.Join(", ", requirement.DetailFrom.Select(f => answers.GetValueOrDefault(f)).Where(v => !string.IsNullOrEmpty(v)));

    /// <summary>Given requirements whose issuer or number is asked for beside them and is not written down yet.</summary>
    public static IEnumerable<Requirement> WithoutDetail(ServiceDefinition service, IReadOnlyDictionary<string, string> answers, IReadOnlyList<CaseItem> items) =>
        from requirement in service.Requirements
        where requirement.Detail is not null
        from item in items
        where item.Requirement == requirement.Id && item.State is (ItemState.Given or ItemState.Accepted) && string.IsNullOrEmpty(DetailOf(requirement, item, answers))
        select requirement;

    /// <summary>True for what is asked for as a scan alone.</summary>
    public static bool MustUpload(Requirement requirement) => requirement is { Optional: false, Held: false } && requirement.Copies.TrueForAll(c => c == CopyKind.Scan);

    /// <summary>Sets an item's state, and who judged it.</summary>
    public static void Judge(CaseItem item, ItemState state, string? reason, string by, DateTime at)
    {
        item.State = state;
        item.Reason = state == ItemState.Refused ? reason : null;
        item.By = by;
        item.At = at;
    }

    private static bool Given(Requirement requirement, IReadOnlyList<CaseItem> items) =>
        requirement.Items.All(id => items.Any(i => i.Requirement == id && i.State is (ItemState.Given or ItemState.Accepted)));
}
