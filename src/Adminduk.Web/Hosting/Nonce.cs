using System.Security.Cryptography;

namespace Adminduk.Web.Hosting;

/// <summary>The random word that lets this response's own inline scripts and styles through the content security policy.</summary>
public static class Nonce
{
    private static readonly object Key = new();

    /// <summary>The same 128 random bits for the whole request.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Items[Key] is string known)
            return known;
        var made = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[Key] = made;
        return made;
    }
}
