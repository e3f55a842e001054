namespace Adminduk.Web.TagHelpers;

/// <summary>The boxes of a radio or checkbox group.</summary>
internal static class ChoiceList
{
    /// <summary>How a group's boxes are named and drawn.</summary>
    internal sealed record Group(string Type, string Class, string Id, string Name, IReadOnlyList<(string Name, string? Value)> More);

    /// <summary>Draws the boxes; the first carries the field's id, so that the error summary leads to it.</summary>
    public static void Draw(Markup markup, Group group, IEnumerable<Choice> items, IReadOnlyList<string?> chosen)
    {
        foreach (var (index, item) in items.Index())
        {
            var id = index == 0 ? group.Id : $"{group.Id}-{index + 1}";
            var hint = item.Hint is null ? null : id + "-item-hint";
            markup.Open("div", ("class", group.Class + "__item"));
            markup.OpenWith("input", group.More,
                ("class", group.Class + "__input"), ("id", id), ("name", group.Name), ("type", group.Type), ("value", item.Value),
                ("checked", chosen.Contains(item.Value, StringComparer.Ordinal) ? "" : null), ("aria-describedby", hint));
            markup.Element("label", item.Text, ("class", $"govuk-label {group.Class}__label"), ("for", id));
            if (hint is not null)
                markup.Element("div", item.Hint, ("id", hint), ("class", $"govuk-hint {group.Class}__hint"));
            markup.Close("div");
        }
    }
}
