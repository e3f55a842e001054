using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>Makes the fields of operations from their texts: <c>cases.input-</c> and the field's id.</summary>
internal static class InputFields
{
    public static FormField Of(string id, FieldType type, bool optional = false, int max = 200) => new()
    {
        Id = id,
        Type = type,
        Label = Words($"cases.input-{id}"),
        Optional = optional,
        Max = max,
    };

    public static FormField Choice(string id, params string[] values) => new()
    {
        Id = id,
        Type = FieldType.Choice,
        Label = Words($"cases.input-{id}"),
        Options = [.. values.Select(v => new FieldOption { Value = v, Label = Words($"cases.input-{id}-{v}") })],
    };

    private static Text Words(string key) => new()
    {
        Id = Texts.Find(key, Texts.Indonesian) ?? throw new InvalidOperationException($"no text {key}"),
        En = Texts.Find(key, Texts.English) ?? throw new InvalidOperationException($"no text {key}"),
    };
}
