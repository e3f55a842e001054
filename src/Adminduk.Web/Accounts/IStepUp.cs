using Microsoft.AspNetCore.Mvc;

namespace Adminduk.Web.Accounts;

/// <summary>Asks for a fresh proof of identity before signing and before personal data is revealed.</summary>
public interface IStepUp
{
    /// <summary>True when password, code or passkey was shown on this device within five minutes.</summary>
    bool IsFresh { get; }

    /// <summary>Null when the proof is fresh; else the way to <c>/akun/konfirmasi</c>, which comes back here.</summary>
    /// <param name="back">Local address to come back to; this page unless given.</param>
    IActionResult? Demand(string? back = null);
}
