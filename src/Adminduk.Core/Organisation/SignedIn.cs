namespace Adminduk.Core.Organisation;

/// <summary>Who is signed in on this device, read anew with each request.</summary>
/// <param name="Session">The session.</param>
/// <param name="Account">The account, the officer's id too.</param>
/// <param name="Login">The user name.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">Officer or resident.</param>
/// <param name="Strong">True when a second factor or passkey was shown, or none is asked of a demo account.</param>
/// <param name="ConfirmedAt">Last proof of identity, UTC.</param>
/// <param name="MustChangePassword">True until the holder has a password of his own.</param>
public sealed record SignedIn(Guid Session, Guid Account, string Login, string Name, AccountKind Kind, bool Strong, DateTime ConfirmedAt, bool MustChangePassword)
{
    /// <summary>True when the proof is young enough for signing and reveals.</summary>
    public bool IsFresh(DateTime now) => now - ConfirmedAt <= SignInSession.Fresh;
}
