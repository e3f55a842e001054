using Adminduk.Core.Catalogue;
using Adminduk.Core.Organisation;

namespace Adminduk.Core.Cases;

/// <summary>Which roles have to do with an operation of the office's procedures.</summary>
internal static class StepRoles
{
    private static readonly string[] Heads = [Roles.DivisionHead, Roles.OfficeHead];

    /// <summary>The roles that do any of the operations, or help with them, and the heads above.</summary>
    public static HashSet<string> DoingOrOverseeing(ServiceCatalogue catalogue, params string[] operations) => StepsOf(catalogue, operations)
        .SelectMany(s => s.Also.Prepend(s.Actor))
        .Concat(catalogue.Profile.Roles.Where(r => r.Supervises.Count > 0).Select(r => r.Id))
        .Concat(Heads)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The steps, of all versions of all services, that carry out any of the operations.</summary>
    public static IEnumerable<Step> StepsOf(ServiceCatalogue catalogue, params string[] operations) =>
        catalogue.Definitions.SelectMany(d => d.Steps).Where(s => Array.Exists(operations, s.DoesOperation));
}
