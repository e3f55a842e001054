using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>The roles that posts of this office can give, with their names.</summary>
/// <param name="ids">Role ids: those of the profile's procedures and the administrator.</param>
/// <param name="names">The profile's own name of a role in the current UI language; null where it has none.</param>
public sealed class RoleBook(IReadOnlyList<string> ids, Func<string, string?> names)
{
    /// <summary>The roles every office knows.</summary>
    public static readonly RoleBook Standard = new(Roles.Standard, static _ => null);

    /// <summary>Role ids in the order shown.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>The name of a role in the current UI language.</summary>
    public string NameOf(string id) => names(id) ?? StandardName(id);

    /// <summary>True when a post may give this role.</summary>
    public bool Knows(string id) => ids.Contains(id, StringComparer.Ordinal);

    private static string StandardName(string id)
    {
        var key = $"organisation.role-{id}";
        var text = Texts.Get(key);
        return text == key ? id : text;
    }
}
