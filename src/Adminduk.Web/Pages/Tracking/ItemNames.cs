using Adminduk.Core.Catalogue;

namespace Adminduk.Web.Pages.Tracking;

/// <summary>Names of what was asked for or sent back.</summary>
public static class ItemNames
{
    /// <summary>Requirement id of an item: without the shape.</summary>
    public static string RequirementOf(string item) => item.Split(':')[0];

    /// <summary>The field of an item, when it is an answer.</summary>
    public static FormField? FieldOf(ServiceDefinition service, string item) =>
        item.StartsWith("field:", StringComparison.Ordinal) ? service.Fields.FirstOrDefault(f => f.Id == item["field:".Length..]) : null;

    /// <summary>Its name in the reader's language.</summary>
    public static string Of(ServiceDefinition service, string item) =>
        FieldOf(service, item)?.Label.ToString() ?? service.Requirements.Find(r => r.Id == RequirementOf(item))?.Name.ToString() ?? item;
}
