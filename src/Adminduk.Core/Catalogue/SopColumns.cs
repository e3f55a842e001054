namespace Adminduk.Core.Catalogue;

/// <summary>The actor columns of an SOP's activity table.</summary>
public static class SopColumns
{
    /// <summary>Roles left to right: as the SOP gives them, else in the order in which they first act.</summary>
    public static IReadOnlyList<string> Of(ServiceDefinition service) =>
        service.Sop.Columns.Count > 0 ? service.Sop.Columns : [.. service.Steps.Select(s => s.Actor).Distinct()];

    /// <summary>True when the column's role does the step. Who merely helps the applicant is not marked.</summary>
    public static bool Marks(Step step, string role) =>
        !step.Automatic && (step.Actor == role || (step.Actor != "applicant" && step.Also.Contains(role)));

    /// <summary>True when nobody's column is marked, so that the activity must name who does it.</summary>
    public static bool NeedsName(ServiceDefinition service, Step step) => !step.Automatic && !Of(service).Any(role => Marks(step, role));
}
