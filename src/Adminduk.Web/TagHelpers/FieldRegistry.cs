using Microsoft.AspNetCore.Mvc.Rendering;

namespace Adminduk.Web.TagHelpers;

/// <summary>Remembers the fields of a page in the order they were drawn, so that the error summary can lead to them.</summary>
internal sealed class FieldRegistry
{
    private static readonly object Key = new();
    private readonly Dictionary<string, (int Order, string Id)> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The registry of this request.</summary>
    public static FieldRegistry Of(ViewContext view)
    {
        if (view.HttpContext.Items[Key] is FieldRegistry known)
            return known;
        var made = new FieldRegistry();
        view.HttpContext.Items[Key] = made;
        return made;
    }

    /// <summary>A field was drawn.</summary>
    public void Add(string name, string id) => fields.TryAdd(name, (fields.Count, id));

    /// <summary>The id of a field that was drawn, or null.</summary>
    public string? IdOf(string name) => fields.TryGetValue(name, out var field) ? field.Id : null;

    /// <summary>The place of a field on the page; those not drawn come first, as they concern the whole page.</summary>
    public int OrderOf(string name) => fields.TryGetValue(name, out var field) ? field.Order : -1;
}
