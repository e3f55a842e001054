using Adminduk.Core.Organisation;
using Microsoft.AspNetCore.Identity;

namespace Adminduk.Web.Accounts;

/// <summary>Passkey answers come from outside: whatever is wrong with one is a refusal, never a fault.</summary>
public static class Passkeys
{
    /// <summary>The checked answer to a sign-in challenge, or null when it was none or answers no challenge of this browser.</summary>
    public static async Task<PasskeyAssertionResult<Account>?> TryAssertAsync(this SignInManager<Account> manager, string? credential)
    {
        if (string.IsNullOrEmpty(credential)) return null;
        try
        {
            return await manager.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The checked answer to a challenge for a new passkey, or null.</summary>
    public static async Task<PasskeyAttestationResult?> TryAttestAsync(this SignInManager<Account> manager, string? credential)
    {
        if (string.IsNullOrEmpty(credential)) return null;
        try
        {
            return await manager.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
