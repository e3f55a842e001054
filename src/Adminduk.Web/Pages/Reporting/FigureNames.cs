using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Web.Pages.Reporting;

/// <summary>Names behind the codes of figures, in the current UI language.</summary>
public sealed class FigureNames(ServiceCatalogue catalogue, RegionDirectory regions)
{
    /// <summary>Name of a service.</summary>
    public string Service(string code) => catalogue.Definitions.LastOrDefault(d => d.Service == code)?.Name.ToString() ?? code;

    /// <summary>Name of a district.</summary>
    public string District(string code) => regions.Find(code)?.Name ?? code;

    /// <summary>What was sent back: a requirement or a field of a service's form.</summary>
    public string Item(string service, string item)
    {
        var versions = catalogue.Definitions.Where(d => d.Service == service).Reverse().ToList();
        return item.StartsWith("field:", StringComparison.Ordinal)
            ? versions.SelectMany(d => d.Fields).FirstOrDefault(f => f.Id == item["field:".Length..])?.Label.ToString() ?? item
            : versions.SelectMany(d => d.Requirements).FirstOrDefault(r => r.Id == item.Split(':')[0])?.Name.ToString() ?? item;
    }

    /// <summary>The words of an age group: <c>2–3 hari kerja</c>.</summary>
    public static string Age(int from, int? to) => to is { } last ? Texts.Get("reporting.age", from, last) : Texts.Get("reporting.age-more", from - 1);
}
