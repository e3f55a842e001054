using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Services;

/// <summary>What stands where on the service pages.</summary>
internal static class Reading
{
    /// <summary>Text as people see it: one blank between words.</summary>
    public static string Seen(this INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The entries of the first list after a heading.</summary>
    public static IReadOnlyList<string> ListUnder(this IDocument page, string heading) => [.. ItemsUnder(page, heading).Select(i => i.Seen())];

    /// <summary>The elements of the first list after a heading.</summary>
    public static IReadOnlyList<IElement> ItemsUnder(this IDocument page, string heading)
    {
        var next = page.QuerySelectorAll("h2").First(h => h.Seen() == heading).NextElementSibling;
        while (next is not null and not { LocalName: "ol" or "ul" }) next = next.NextElementSibling;
        return [.. next?.Children ?? Enumerable.Empty<IElement>()];
    }

    /// <summary>The value beside a label of a summary list.</summary>
    public static string Field(this IDocument page, string label) =>
        page.QuerySelectorAll("dt").First(d => d.Seen() == label).NextElementSibling!.Seen();

    /// <summary>The description of a component of the service standard.</summary>
    public static string Component(this IDocument page, string kind) => page.QuerySelector($"tr#{kind} td:last-child")!.Seen();

    /// <summary>The laws of a component or list, each as its citation; every one must lead to the legal register.</summary>
    public static IReadOnlyList<string> Citations(this IEnumerable<IElement> items) => [.. items.Select(i => i.QuerySelector("a[href^='/hukum/']")!.Seen())];
}
