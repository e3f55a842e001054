using System.Globalization;
using System.Text.Json;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.LifeCourse;

/// <summary>The value of a person's element, as the log keeps it, in words; numbers masked.</summary>
internal static class MemberWords
{
    private static readonly string[] Private = [nameof(Resident.Disability), nameof(Resident.Phone), nameof(Resident.Email), nameof(Resident.FamilyId)];

    private static readonly Dictionary<string, (string List, Type? Words)> Coded = new(StringComparer.Ordinal)
    {
        [nameof(Resident.Sex)] = ("sex", typeof(Sex)),
        [nameof(Resident.MaritalStatus)] = ("marital-status", typeof(MaritalStatus)),
        [nameof(Resident.Relationship)] = ("family-relation", typeof(Relationship)),
        [nameof(Resident.Citizenship)] = ("citizenship", typeof(Citizenship)),
        [nameof(Resident.Religion)] = ("religion", null),
        [nameof(Resident.Education)] = ("education", null),
        [nameof(Resident.Occupation)] = ("occupation", null),
        [nameof(Resident.BloodType)] = ("blood-type", null),
    };

    /// <summary>True for what is told only by name: specially protected, or a value that means nothing to a reader.</summary>
    public static bool IsPrivate(string member) => Private.Contains(member);

    /// <summary>The value in words; <paramref name="value"/> is the element itself, or a snapshot that has it.</summary>
    public static string Of(CodeLists lists, string member, JsonElement? value, string nothing)
    {
        if (value is { ValueKind: JsonValueKind.Object } snapshot) value = snapshot.TryGetProperty(member, out var held) ? held : null;
        var text = value?.ToString() ?? "";
        if (text.Length == 0) return nothing;
        if (member.EndsWith("Nik", StringComparison.Ordinal)) return Masking.Mask(text);
        if (member == nameof(Resident.Status)) return Texts.Get($"residents.life-status-{text.ToLowerInvariant()}");
        if (Coded.TryGetValue(member, out var coded))
            return lists[coded.List].NameOf(coded.Words is { } words ? ((int)Enum.Parse(words, text)).ToString(CultureInfo.InvariantCulture) : text);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("d MMMM yyyy", CultureInfo.CurrentUICulture)
            : text;
    }
}
