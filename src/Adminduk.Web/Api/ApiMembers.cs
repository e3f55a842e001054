using System.Text.Json;
using Adminduk.Core.Common;

namespace Adminduk.Web.Api;

/// <summary>Reads the members of a JSON object by hand, so that a strange one is refused by its name.</summary>
internal static class ApiMembers
{
    /// <summary>A refusal for each member that is not among those known.</summary>
    public static IEnumerable<Error> Unknown(JsonElement root, params string[] known) =>
        root.EnumerateObject().Select(NameOf).Where(n => !known.Contains(n, StringComparer.Ordinal)).Select(n => Error.Invalid(n, "api.member-unknown", n));

    /// <summary>The text of a member; null when it is not there.</summary>
    public static Outcome<string> Text(JsonElement root, string name, string fallback = "")
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return fallback;
        return TextOf(value) is { } text ? text : Error.Invalid(name, "api.text-wanted", name);
    }

    /// <summary>The text of a value; null when it is none, or holds half a character.</summary>
    public static string? TextOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string NameOf(JsonProperty member) => member.Name.Length > 80 ? member.Name[..80] + "…" : member.Name;
}
