using System.Text.Json;
using System.Text.Json.Serialization;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Web.Forms;

namespace Adminduk.Web.Api;

/// <summary>Reads the member <c>answers</c>: field id to text, number, yes or no, or a list of people. What it means the services check.</summary>
internal static class AnswerMembers
{
    /// <summary>Goes before the name of a field in a refusal.</summary>
    public const string Prefix = "answers.";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The answers as the services want them.</summary>
    /// <param name="root">The request.</param>
    /// <param name="fields">The fields that may be answered.</param>
    public static Outcome<Dictionary<string, string>> Read(JsonElement root, IReadOnlyCollection<FormField> fields)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!root.TryGetProperty("answers", out var given) || given.ValueKind == JsonValueKind.Null) return answers;
        if (given.ValueKind != JsonValueKind.Object) return Error.Invalid("answers", "api.object-wanted");
        var errors = ApiMembers.Unknown(given, [.. fields.Select(f => f.Id)]).Select(e => e with { Field = Prefix + e.Field }).ToList();
        foreach (var field in fields)
        {
            if (!given.TryGetProperty(field.Id, out var value) || value.ValueKind == JsonValueKind.Null) continue;
            var read = Read(field, value);
            if (read.Try(out var text)) answers[field.Id] = text;
            else errors.AddRange(read.Errors);
        }

        return errors.Count == 0 ? answers : Outcome<Dictionary<string, string>>.Fail(errors);
    }

    private static Outcome<string> Read(FormField field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when ApiMembers.TextOf(value) is { } text && field.Type is not (FieldType.Members or FieldType.People) => text,
        JsonValueKind.Number when field.Type == FieldType.Number => value.GetRawText(),
        JsonValueKind.True when field.Type == FieldType.YesNo => "yes",
        JsonValueKind.False when field.Type == FieldType.YesNo => "no",
        JsonValueKind.Array when field.Type == FieldType.Members => List<MemberAnswer>(field, value, FormLimits.Members),
        JsonValueKind.Array when field.Type == FieldType.People => List<PersonAnswer>(field, value, FormLimits.People),
        _ => Error.Invalid(Prefix + field.Id, "api.answer-shape", field.Label, ApiJson.NameOf(field.Type)),
    };

    private static Outcome<string> List<T>(FormField field, JsonElement value, int most)
    {
        if (value.GetArrayLength() > most) return Error.Invalid(Prefix + field.Id, "api.list-long", field.Label, most);
        try
        {
            var people = value.Deserialize<List<T>>(Strict)!;
            return people.Contains(default!) ? Error.Invalid(Prefix + field.Id, "api.answer-shape", field.Label, ApiJson.NameOf(field.Type)) : AnswerJson.WriteList(people);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            var place = (fault as JsonException)?.Path?.TrimStart('$') ?? "";
            return Error.Invalid(Prefix + field.Id + place, "api.list-wrong", field.Label, place);
        }
    }
}
