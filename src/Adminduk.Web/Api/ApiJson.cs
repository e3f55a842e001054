using System.Text.Encodings.Web;
using System.Text.Json;

namespace Adminduk.Web.Api;

/// <summary>How the API writes and reads JSON: camelCase names, letters as they are, nothing lenient.</summary>
internal static class ApiJson
{
    /// <summary>Levels of nesting that a request may have.</summary>
    public const int Depth = 16;

    /// <summary>For answers.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For requests: a name twice, a comment or a trailing comma is a fault.</summary>
    public static readonly JsonDocumentOptions Strict = new() { MaxDepth = Depth, AllowDuplicateProperties = false };

    /// <summary>A name in an address or an answer: <c>not-in-force</c>.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
