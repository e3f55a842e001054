using System.Globalization;
using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Cases;

/// <summary>What the parts of a case are called.</summary>
internal static class CaseWords
{
    /// <summary>Name of what a return speaks of: a requirement item, or <c>field:</c> and a field.</summary>
    public static string ItemOf(ServiceDefinition service, string item, CultureInfo culture) => item.StartsWith("field:", StringComparison.Ordinal)
        ? service.Fields.FirstOrDefault(f => f.Id == item["field:".Length..])?.Label.For(culture) ?? item
        : service.Requirements.Find(r => r.Id == item.Split(':')[0])?.Name.For(culture) ?? item;
}
