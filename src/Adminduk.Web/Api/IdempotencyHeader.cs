using Adminduk.Core.Common;

namespace Adminduk.Web.Api;

/// <summary>Reads <c>Idempotency-Key</c>: the client's own name for one act, the same again when it repeats the call.</summary>
internal static class IdempotencyHeader
{
    /// <summary>The header.</summary>
    public const string Name = "Idempotency-Key";

    private const int Longest = 80;

    /// <summary>The key, or why it cannot be used.</summary>
    public static Outcome<string> Read(HttpRequest request)
    {
        var key = request.Headers[Name].ToString().Trim().Trim('"');
        if (key.Length == 0) return Error.Invalid(Name, "api.key-missing");
        return key.Length <= Longest && key.All(c => c is > ' ' and <= '~') ? key : Error.Invalid(Name, "api.key-wrong", Longest);
    }
}
