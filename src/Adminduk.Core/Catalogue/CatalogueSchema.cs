using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Adminduk.Core.Catalogue;

/// <summary>The JSON Schema of catalogue files for editors, made from the classes that the loader fills.</summary>
public static class CatalogueSchema
{
    private static readonly Type[] Roots = [typeof(ServiceDefinition), typeof(OfficeProfile), typeof(LawRegister)];
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text, ended by a line break.</summary>
    public static string Text()
    {
        var classes = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var root in Roots) Class(root, classes);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Adminduk catalogue file: a service, an office profile or the legal register",
            ["anyOf"] = new JsonArray([.. Roots.Select(r => (JsonNode)Reference(r))]),
            ["$defs"] = new JsonObject(classes.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value))),
        };
        return schema.ToJsonString(Format) + "\n";
    }

    private static void Class(Type type, SortedDictionary<string, JsonObject> classes)
    {
        var name = YamlBinder.NameOf(type.Name);
        if (classes.ContainsKey(name)) return;
        var properties = new JsonObject();
        classes[name] = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        foreach (var member in YamlBinder.MembersOf(type)) properties[YamlBinder.NameOf(member.Name)] = Schema(member.PropertyType, classes);
        Required(type, classes[name]);
    }

    // A service that is based on another, or has a template, takes from there what it has not of its own.
    private static void Required(Type type, JsonObject schema)
    {
        string[] all = [.. YamlBinder.MembersOf(type).Where(YamlBinder.IsRequired).Select(m => YamlBinder.NameOf(m.Name))];
        if (type != typeof(ServiceDefinition))
        {
            schema["required"] = Strings(all);
            return;
        }

        schema["anyOf"] = new JsonArray(
            new JsonObject { ["required"] = Strings(all) },
            new JsonObject { ["required"] = Strings(["based-on", "service", "owner", "effective"]) },
            new JsonObject { ["required"] = Strings(["template", "service", "owner", "effective"]) });
    }

    private static JsonObject Schema(Type member, SortedDictionary<string, JsonObject> classes)
    {
        var type = Nullable.GetUnderlyingType(member) ?? member;
        if (type == typeof(string)) return new JsonObject { ["type"] = new JsonArray("string", "number"), ["minLength"] = 1 };
        if (type == typeof(int)) return new JsonObject { ["type"] = "integer" };
        if (type == typeof(bool)) return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(DateOnly)) return new JsonObject { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" };
        if (type.IsEnum) return new JsonObject { ["enum"] = Strings(Enum.GetNames(type).Select(YamlBinder.NameOf)) };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
            return new JsonObject { ["type"] = "array", ["items"] = Entry(Schema(type.GetGenericArguments()[0], classes)) };
        if (type.IsGenericType)
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = Schema(type.GetGenericArguments()[1], classes) };
        Class(type, classes);
        return Reference(type);
    }

    // In place of an object, an entry may name a part of the template.
    private static JsonObject Entry(JsonObject entry) => entry.ContainsKey("$ref")
        ? new JsonObject { ["anyOf"] = new JsonArray(entry, new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["use"] = new JsonObject { ["type"] = "string" } }, ["required"] = Strings(["use"]), ["additionalProperties"] = false }) }
        : entry;

    private static JsonObject Reference(Type type) => new() { ["$ref"] = $"#/$defs/{YamlBinder.NameOf(type.Name)}" };

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(v => (JsonNode)v)]);
}
