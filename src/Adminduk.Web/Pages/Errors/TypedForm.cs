using Microsoft.AspNetCore.Diagnostics;

namespace Adminduk.Web.Pages.Errors;

/// <summary>A posted form that the server could not keep, as it is given back to be sent again. Files and secrets are not given back.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What was typed, with the token against forged posts.</param>
/// <param name="HadFiles">True when files must be chosen again.</param>
public sealed record TypedForm(string Address, IReadOnlyList<(string Name, string Value)> Fields, bool HadFiles)
{
    private const int MostFields = 500;
    private static readonly string[] Secrets = ["password", "passphrase", "code", "secret"];

    /// <summary>The form of the failed post; null for other requests, for forms with a secret in them, and when it could not be read.</summary>
    internal static TypedForm? Of(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerPathFeature>() is not { } failed || !HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType) return null;
        if (Read(context) is not { } form || form.Count > MostFields || form.Keys.Any(IsSecret)) return null;
        return new TypedForm(failed.Path + context.Request.QueryString, [.. form.SelectMany(f => f.Value.Select(v => (f.Key, v ?? "")))], form.Files.Count > 0);
    }

    private static bool IsSecret(string name) => Secrets.Any(s => name.Contains(s, StringComparison.OrdinalIgnoreCase));

    // Read before the fault, or not at all.
    private static IFormCollection? Read(HttpContext context) => context.Features.Get<Microsoft.AspNetCore.Http.Features.IFormFeature>()?.Form;
}
