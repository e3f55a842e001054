namespace Adminduk.Web.Shell;

/// <summary>One entry of the staff navigation.</summary>
/// <param name="Label">In the current UI language.</param>
/// <param name="Href">Address; pages below it count as inside.</param>
/// <param name="Count">Things waiting there, shown beside the label; null shows nothing.</param>
public sealed record NavigationEntry(string Label, string Href, int? Count = null)
{
    /// <summary>True when <paramref name="path"/> is this entry's page or one below it.</summary>
    public bool Holds(PathString path) => path.StartsWithSegments(Href, StringComparison.OrdinalIgnoreCase);
}
