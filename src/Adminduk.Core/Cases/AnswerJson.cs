using System.Text.Encodings.Web;
using System.Text.Json;

namespace Adminduk.Core.Cases;

/// <summary>Answers and facts as the database keeps them.</summary>
public static class AnswerJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Field id to value.</summary>
    public static Dictionary<string, string> Read(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json, Options) ?? [];

    /// <summary>Field id to value, as JSON.</summary>
    public static string Write(IReadOnlyDictionary<string, string> answers) => JsonSerializer.Serialize(answers, Options);

    /// <summary>The list inside a members or people answer; empty when it is not one.</summary>
    public static List<T> ReadList<T>(string? json)
    {
        if (string.IsNullOrWhiteSpace(json)) return [];
        try
        {
            return JsonSerializer.Deserialize<List<T>>(json, Options) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>A members or people answer.</summary>
    public static string WriteList<T>(IEnumerable<T> items) => JsonSerializer.Serialize(items, Options);
}
