using System.Text.Json;

namespace Adminduk.Core.Audit;

/// <summary>Which members differ between two JSON snapshots.</summary>
public static class Differences
{
    /// <summary>Comma-separated names of the members that differ; null when one side is missing or nothing differs.</summary>
    public static string? Between(string? before, string? after)
    {
        if (before is null || after is null) return null;
        using var old = JsonDocument.Parse(before);
        using var fresh = JsonDocument.Parse(after);
        if (old.RootElement.ValueKind != JsonValueKind.Object || fresh.RootElement.ValueKind != JsonValueKind.Object) return null;
        var changed = fresh.RootElement.EnumerateObject()
            .Where(p => !old.RootElement.TryGetProperty(p.Name, out var was) || was.GetRawText() != p.Value.GetRawText())
            .Select(p => p.Name)
            .ToList();
        return changed.Count == 0 ? null : string.Join(',', changed);
    }
}
