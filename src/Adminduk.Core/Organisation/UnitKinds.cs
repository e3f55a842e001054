using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>Kinds of units that the product names; a profile's counter rules refer to them.</summary>
public static class UnitKinds
{
    /// <summary>All of them: the agency and its parts, then units elsewhere.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "office", "division", "section", "sub-agency", "district-service", "village-service",
        "dukcapil-district", "dukcapil-village", "ptsp-city", "ptsp-district", "ptsp-village",
    ];

    /// <summary>The name of a kind in the current UI language.</summary>
    public static string NameOf(string kind)
    {
        var key = $"organisation.kind-{kind}";
        var text = Texts.Get(key);
        return text == key ? kind : text;
    }
}
