using Adminduk.Core.Common;
using Adminduk.Core.Organisation;

namespace Adminduk.Web.Accounts;

/// <summary>Who acts in this request: pages pass it to the services, which ask <see cref="Authority"/>.</summary>
public interface ICurrentActor
{
    /// <summary>The officer with the grants of today, or the resident with an account; null when nobody is signed in.</summary>
    Actor? Actor { get; }

    /// <summary>The session behind it; null when nobody is signed in.</summary>
    SignedIn? SignedIn { get; }

    /// <summary>The actor of a page that only signed-in people reach.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks its authorization attribute.</exception>
    Actor Required => Actor ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>True for an officer, whatever his posts.</summary>
    bool IsOfficer => SignedIn?.Kind == AccountKind.Officer;
}
