namespace Adminduk.Web.Shell;

/// <summary>A way to reach the office.</summary>
/// <param name="Label">What people read: <c>WhatsApp 0811 2600 335</c>.</param>
/// <param name="Href">Where it leads, or null when it is only read.</param>
public sealed record ContactChannel(string Label, string? Href);
