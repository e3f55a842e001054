namespace Adminduk.Web.TagHelpers;

/// <summary>Addresses of this same page with one part of the query changed, so that filters and order stay in the address.</summary>
internal static class QueryLinks
{
    /// <summary>Query name of the page number.</summary>
    public const string Page = "hal";

    /// <summary>Query name of the order; a leading minus turns it round.</summary>
    public const string Sort = "urut";

    /// <summary>This address with <paramref name="name"/> set, and the names in <paramref name="without"/> left out.</summary>
    public static string With(HttpRequest request, string name, string value, params string[] without)
    {
        var kept = request.Query
            .Where(q => q.Key != name && !without.Contains(q.Key, StringComparer.Ordinal))
            .SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v)));
        return request.PathBase + request.Path + QueryString.Create(kept.Append(KeyValuePair.Create<string, string?>(name, value))).ToUriComponent();
    }
}
