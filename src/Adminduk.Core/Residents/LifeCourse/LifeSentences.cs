using System.Globalization;
using System.Text.Json;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents.LifeCourse;

/// <summary>
/// One event of the register as a plain sentence. <c>family.split</c> stands under <c>residents.life-family-split</c>; its places are
/// {0} who came onto the card, {1} who left it, {2} the card's number, masked, {3} the address, {4} what changed, from what to what.
/// </summary>
/// <param name="lists">Words of coded values.</param>
/// <param name="regions">Names of villages.</param>
public sealed class LifeSentences(CodeLists lists, RegionDirectory regions)
{
    private const string Nothing = "–";

    /// <summary>The key of an event's sentence.</summary>
    public static string KeyOf(string name) => "residents.life-" + name.Replace('.', '-');

    /// <summary>The sentence; an event without one is named, never hidden.</summary>
    public string Of(string name, string? before, string? after)
    {
        var key = KeyOf(name);
        var (was, now) = (Read(before), Read(after));
        var (old, fresh) = (Names(was), Names(now));
        var details = Details(name, was, now);
        if (name == "resident.changed" && details.Length == 0) key += "-card";
        return Texts.Find(key, CultureInfo.CurrentUICulture) is null
            ? Texts.Get("residents.event-other", name)
            : Texts.Get(key, Listed(fresh, old), Listed(old, fresh), Number(now), Address(now), details);
    }

    private static JsonElement? Read(string? json)
    {
        if (json is null) return null;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
    }

    private static Dictionary<string, string> Names(JsonElement? snapshot) =>
        snapshot?.TryGetProperty("Members", out var members) == true && members.ValueKind == JsonValueKind.Array
            ? members.EnumerateArray().ToDictionary(m => m.GetProperty("Id").ToString(), m => m.GetProperty("Name").ToString(), StringComparer.Ordinal)
            : [];

    private static string Listed(Dictionary<string, string> these, Dictionary<string, string> butNot) =>
        string.Join(", ", these.Where(m => !butNot.ContainsKey(m.Key)).Select(m => m.Value)) is { Length: > 0 } names ? names : Nothing;

    private static string Number(JsonElement? snapshot) => Text(snapshot, "Number") is { Length: > 0 } number ? Masking.Mask(number) : Nothing;

    private string Address(JsonElement? snapshot)
    {
        if (snapshot?.TryGetProperty("Home", out var home) != true || home.ValueKind != JsonValueKind.Object) return Nothing;
        var village = Text(home, "Village");
        return $"{Text(home, "Address")}, {(RegionCode.TryParse(village, out var code) ? regions.Find(code)?.Name ?? village : village)}";
    }

    private string Details(string name, JsonElement? was, JsonElement? now)
    {
        if (name == "resident.temporary-number-merged") return Text(now, "TemporaryNumber");
        if (name == "resident.listed-vulnerable") return Text(now, "Event");
        if (Text(now, "OtherId").Length > 0) return $"{Text(now, "Name")}, NIK {Masking.Mask(Text(now, "Nik"))}";
        if (name != "resident.changed" || now is null) return "";
        return string.Join("; ", now.Value.EnumerateObject().Select(p => Change(p.Name, was, p.Value)).Where(c => c.Length > 0));
    }

    private string Change(string member, JsonElement? was, JsonElement now)
    {
        var key = $"residents.member-{member.ToLowerInvariant()}";
        if (Texts.Find(key, CultureInfo.CurrentUICulture) is not { } word) return "";
        return MemberWords.IsPrivate(member)
            ? word
            : Texts.Get("residents.life-from-to", word, MemberWords.Of(lists, member, was, Nothing), MemberWords.Of(lists, member, now, Nothing));
    }

    private static string Text(JsonElement? element, string member) => element?.TryGetProperty(member, out var value) == true ? value.ToString() : "";
}
