using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using YamlDotNet.RepresentationModel;

namespace Adminduk.Core.Catalogue;

/// <summary>Reads YAML into the catalogue's classes, strictly: every unknown, missing or wrong member is a fault, and all faults are told at once.</summary>
/// <param name="file">The file, for messages.</param>
/// <param name="origins">Members that stand in another file; null when all stand in this one.</param>
/// <param name="words">What stands for <c>{office}</c> and the like in texts.</param>
internal sealed class YamlBinder(string file, IReadOnlyDictionary<YamlNode, string>? origins = null, IReadOnlyDictionary<string, string>? words = null)
{
    private YamlMappingNode? parts;

    private readonly Dictionary<object, (string File, long Line)> places = new(ReferenceEqualityComparer.Instance);
    private string? current;

    /// <summary>What is wrong so far.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>File and line where an object that was read begins; line 0 when unknown.</summary>
    public (string File, long Line) PlaceOf(object? read) => read is not null && places.TryGetValue(read, out var place) ? place : (file, 0);

    /// <summary>A fault at the place of an object that was read.</summary>
    public Fault FaultAt(object read, string problem, string mend) => new(PlaceOf(read).File, PlaceOf(read).Line, problem, mend);

    /// <summary>Reads one object; null when it is too broken.</summary>
    public T? Read<T>(YamlNode node)
        where T : class => Read(node, typeof(T), "") as T;

    /// <summary>The member's name in YAML: kebab-case.</summary>
    public static string NameOf(string member) =>
        string.Concat(member.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The members that YAML may set.</summary>
    public static IEnumerable<PropertyInfo> MembersOf(Type type) =>
        type.GetProperties().Where(p => p.SetMethod is { IsPublic: true });

    /// <summary>True when the member must be there.</summary>
    public static bool IsRequired(PropertyInfo member) => member.IsDefined(typeof(RequiredMemberAttribute));

    private object? Read(YamlNode node, Type type, string where)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target == typeof(string)) return Scalar(node, where);
        if (target.IsEnum || target == typeof(int) || target == typeof(bool) || target == typeof(DateOnly)) return Value(node, target, where);
        if (target.IsGenericType && target.GetGenericTypeDefinition() == typeof(List<>)) return List(node, target, where);
        if (target.IsGenericType && target.GetGenericTypeDefinition() == typeof(Dictionary<,>)) return Map(node, target, where);
        return Members(node, target, where);
    }

    private string? Scalar(YamlNode node, string where)
    {
        if (node is YamlScalarNode { Value: { } text } && text.Trim().Length > 0) return Filled(text.Trim());
        Add(node, $"{where} is not a text", "write one text that is not empty");
        return null;
    }

    private object? Value(YamlNode node, Type type, string where)
    {
        if (Scalar(node, where) is not { } text) return null;
        if (type == typeof(bool) && text is "true" or "false") return text == "true";
        if (type == typeof(int) && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)) return number;
        if (type == typeof(DateOnly) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        if (type.IsEnum)
        {
            var names = Enum.GetNames(type);
            if (Array.Find(names, n => NameOf(n) == text) is { } name) return Enum.Parse(type, name);
            Add(node, $"{where} is '{text}'", $"use one of {string.Join(", ", names.Select(NameOf))}");
            return null;
        }

        Add(node, $"{where} is '{text}'", type == typeof(bool) ? "use true or false" : type == typeof(int) ? "use a whole number" : "use a date as 2019-03-01");
        return null;
    }

    private IList? List(YamlNode node, Type type, string where)
    {
        if (node is not YamlSequenceNode sequence)
        {
            Add(node, $"{where} is not a list", "begin each entry with a dash");
            return null;
        }

        var list = (IList)Activator.CreateInstance(type)!;
        foreach (var child in sequence.Children.SelectMany(c => Used(c, where)))
        {
            if (Within(child, () => Read(child, type.GetGenericArguments()[0], where)) is { } item) list.Add(item);
        }

        return list;
    }

    // An entry "use: name" stands for the part of that name, which may be one entry or several.
    private IEnumerable<YamlNode> Used(YamlNode entry, string where)
    {
        if (entry is not YamlMappingNode { Children.Count: 1 } map || KeyOf(map.Children[0].Key) != "use") return [entry];
        if (parts is not null && parts.Children.TryGetValue(map.Children[0].Value, out var part)) return part is YamlSequenceNode several ? several.Children.SelectMany(c => Used(c, where)) : [part];
        Add(entry, $"{where} uses {map.Children[0].Value}, which is no part of a template", $"use one of {string.Join(", ", parts?.Children.Keys.Select(KeyOf) ?? [])}");
        return [];
    }

    private string Filled(string text) =>
        words is null || !text.Contains('{', StringComparison.Ordinal) ? text : words.Aggregate(text, (t, w) => t.Replace(w.Key, w.Value, StringComparison.Ordinal));

    // What comes from another file is told with that file's name.
    private object? Within(YamlNode node, Func<object?> read)
    {
        if (origins?.GetValueOrDefault(node) is not { } elsewhere) return read();
        var before = current;
        current = elsewhere;
        var result = read();
        current = before;
        return result;
    }

    private IDictionary? Map(YamlNode node, Type type, string where)
    {
        if (node is not YamlMappingNode mapping)
        {
            Add(node, $"{where} is not a map", "write name: value lines");
            return null;
        }

        var map = (IDictionary)Activator.CreateInstance(type)!;
        foreach (var (key, value) in mapping.Children)
        {
            var name = KeyOf(key);
            if (Read(value, type.GetGenericArguments()[1], $"{where}.{name}") is { } item) map[name] = item;
        }

        return map;
    }

    private object? Members(YamlNode node, Type type, string where)
    {
        if (node is not YamlMappingNode mapping)
        {
            Add(node, $"{where} is not an object", $"write the members {string.Join(", ", MembersOf(type).Select(m => NameOf(m.Name)))}");
            return null;
        }

        var members = MembersOf(type).ToDictionary(m => NameOf(m.Name), StringComparer.Ordinal);
        var result = Activator.CreateInstance(type)!;
        places[result] = (current ?? file, node.Start.Line);
        if (where.Length == 0) parts = mapping.Children.TryGetValue(new YamlScalarNode(ServiceTemplate.Parts), out var shared) ? shared as YamlMappingNode : null;
        foreach (var (key, value) in mapping.Children)
        {
            if (where.Length == 0) current = origins?.GetValueOrDefault(value) ?? file;
            var name = KeyOf(key);
            if (where.Length == 0 && name == ServiceTemplate.Parts) continue;
            if (!members.Remove(name, out var member)) Add(key, $"{where}.{name} is not known".TrimStart('.'), $"use one of {string.Join(", ", MembersOf(type).Select(m => NameOf(m.Name)))}");
            else if (Within(value, () => Read(value, member.PropertyType, $"{where}.{name}".TrimStart('.'))) is { } item) member.SetValue(result, item);
        }

        if (where.Length == 0) current = file;
        foreach (var (name, _) in members.Where(m => IsRequired(m.Value)))
            Add(node, $"{where}.{name} is missing".TrimStart('.'), $"add {name}");
        return result;
    }

    private static string KeyOf(YamlNode key) => (key as YamlScalarNode)?.Value ?? key.ToString();

    private void Add(YamlNode node, string problem, string mend) => Faults.Add(new Fault(current ?? file, node.Start.Line, problem, mend));
}
