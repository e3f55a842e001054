using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Books;

/// <summary>Who reads the books: the roles that write in them, and the heads above those.</summary>
public static class BookAccess
{
    private static readonly string[] Writing = ["enter-register-book", "stamp-register", "hand-over", "sign-pickup"];

    /// <summary>The posts in which the actor reads the books; refused when there is none.</summary>
    public static Outcome<IReadOnlyList<Grant>> Require(ServiceCatalogue catalogue, Actor actor)
    {
        var roles = StepRoles.DoingOrOverseeing(catalogue, Writing);
        Grant[] grants = actor.Kind == ActorKind.Officer ? [.. actor.Grants.Where(g => roles.Contains(g.Role))] : [];
        return grants.Length > 0 ? grants : Error.Forbidden("cases.books-closed");
    }

    /// <summary>True when the actor may open the books at all.</summary>
    public static bool Allows(ServiceCatalogue catalogue, Actor actor) => Require(catalogue, actor).Ok;
}
