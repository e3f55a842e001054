using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;

namespace Adminduk.Core.Cases.Books;

/// <summary>Who reads the books: the roles that write in them, and the heads above those.</summary>
public static class BookAccess
{
    private static readonly string[] Writing = ["enter-register-book", "stamp-register", "hand-over", "sign-pickup"];
    private static readonly string[] Heads = [Roles.DivisionHead, Roles.OfficeHead];

    /// <summary>The posts in which the actor reads the books; refused when there is none.</summary>
    public static Outcome<IReadOnlyList<Grant>> Require(ServiceCatalogue catalogue, Actor actor)
    {
        var roles = RolesOf(catalogue);
        Grant[] grants = actor.Kind == ActorKind.Officer ? [.. actor.Grants.Where(g => roles.Contains(g.Role))] : [];
        return grants.Length > 0 ? grants : Error.Forbidden("cases.books-closed");
    }

    /// <summary>True when the actor may open the books at all.</summary>
    public static bool Allows(ServiceCatalogue catalogue, Actor actor) => Require(catalogue, actor).Ok;

    private static HashSet<string> RolesOf(ServiceCatalogue catalogue)
    {
        var steps = catalogue.Definitions.SelectMany(d => d.Steps).Where(s => Array.Exists(Writing, s.DoesOperation));
        var supervisors = catalogue.Profile.Roles.Where(r => r.Supervises.Count > 0).Select(r => r.Id);
        return steps.SelectMany(s => s.Also.Prepend(s.Actor)).Concat(supervisors).Concat(Heads).ToHashSet(StringComparer.Ordinal);
    }
}
