using Adminduk.Core.Common;
using Adminduk.Core.Organisation;

namespace Adminduk.Web.Accounts;

/// <summary>Reads what the cookie check left on the request.</summary>
internal sealed class CurrentActor(IHttpContextAccessor http) : ICurrentActor
{
    private static readonly object Key = new();

    public Actor? Actor => Found?.Actor;

    public SignedIn? SignedIn => Found?.SignedIn;

    public static void Set(HttpContext context, SignedIn signedIn, Actor actor) => context.Items[Key] = (signedIn, actor);

    private (SignedIn SignedIn, Actor Actor)? Found => http.HttpContext?.Items[Key] as (SignedIn, Actor)?;
}
