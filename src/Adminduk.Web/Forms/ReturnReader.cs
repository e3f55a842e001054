using Adminduk.Core.Cases;

namespace Adminduk.Web.Forms;

/// <summary>Reads which items an officer sends back: ticked under <c>return</c>, with reason and remedy beside each.</summary>
public static class ReturnReader
{
    /// <summary>The items to repair.</summary>
    public static List<ReturnItem> Read(IFormCollection form) =>
        [.. form["return"].OfType<string>().Select(i => new ReturnItem(i, form[$"reason:{i}"].ToString(), form[$"remedy:{i}"].ToString()))];
}
