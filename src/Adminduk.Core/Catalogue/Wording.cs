using System.Globalization;
using Adminduk.Core.Common;

namespace Adminduk.Core.Catalogue;

/// <summary>Parts of a definition in words of the current UI language, the same on pages and paper.</summary>
public static class Wording
{
    /// <summary>The component's name in catalogue files: <c>legal-basis</c>.</summary>
    public static string Name(this ComponentKind kind) => YamlBinder.NameOf(kind.ToString());

    /// <summary>Heading of a component of the service standard: Jangka Waktu Penyelesaian.</summary>
    public static string Title(this ComponentKind kind) => Texts.Get($"catalogue.component-{kind.Name()}");

    /// <summary>Heading over the services of a group: Pencatatan sipil.</summary>
    public static string Title(this ServiceGroup group) => Texts.Get($"catalogue.group-{YamlBinder.NameOf(group.ToString())}");

    /// <summary>An eligibility rule as a condition on the reader: Anda Warga Negara Indonesia (WNI).</summary>
    public static string Words(this EligibilityRule rule) => Texts.Get($"catalogue.rule-{rule.Rule}");

    /// <summary>The service's limit: Paling lama 3 hari kerja.</summary>
    public static string Words(this ClockRule clock) => clock switch
    {
        { WorkingDays: 1 } => Texts.Get("catalogue.limit-day"),
        { WorkingDays: { } days } => Texts.Get("catalogue.limit-days", days),
        { Minutes: { } minutes } => Texts.Get("catalogue.limit-minutes", minutes),
        _ => Texts.Get("catalogue.limit-external"),
    };

    /// <summary>In which shapes a requirement is handed in: asli, fotokopi.</summary>
    public static string Shapes(this Requirement requirement) =>
        string.Join(", ", requirement.Copies.Select(c => Texts.Get($"catalogue.copy-{c.ToString().ToLowerInvariant()}")));

    /// <summary>When something applies, or null when always: Bila Keperluan: KK hilang.</summary>
    public static string? Words(this List<Condition> conditions, ServiceDefinition service) =>
        conditions.Count == 0 ? null : string.Join(Texts.Get("catalogue.and"), conditions.Select(c => Word(c, service)));

    /// <summary>Name of a role of the office, or Pemohon.</summary>
    public static string ActorName(this ServiceCatalogue catalogue, string role) =>
        role == "applicant" ? Texts.Get("catalogue.applicant") : catalogue.RoleName(role);

    /// <summary>Who does a step: the role, or one role or another. Who merely helps the applicant is not named.</summary>
    public static string ActorNames(this ServiceCatalogue catalogue, Step step) =>
        step.Actor == "applicant" ? catalogue.ActorName(step.Actor) : string.Join(Texts.Get("catalogue.or"), step.Also.Prepend(step.Actor).Select(catalogue.ActorName));

    /// <summary>A norm with the mark of a default: <c>5 menit*</c>; a dash where there is none.</summary>
    public static string NormWords(this Step step) =>
        step.Norm is { } norm ? Texts.Get("catalogue.minutes", norm.ToString(CultureInfo.InvariantCulture)) + (step.NormIsDefault ? "*" : "") : Texts.Get("catalogue.empty");

    /// <summary>A fine with its Perda: Rp50.000 untuk WNI, Rp100.000 untuk orang asing.</summary>
    public static string Words(this FineRule fine, ServiceCatalogue catalogue, CultureInfo? language = null) => string.Format(
        Texts.Indonesian, Texts.Find("catalogue.fine", language ?? CultureInfo.CurrentUICulture)!, Rupiah(fine.Citizen), Rupiah(fine.Foreigner), catalogue.Laws[fine.Law].Cite);

    private static string Rupiah(int amount) => "Rp" + amount.ToString("N0", Texts.Indonesian);

    private static string Word(Condition condition, ServiceDefinition service)
    {
        if (condition.Field == ReportingRule.Late && service.Reporting is { } reporting)
            return Texts.Get(condition.In.Contains("yes") ? "catalogue.when-late" : "catalogue.when-in-time", reporting.Days);
        var field = service.Fields.First(f => f.Id == condition.Field);
        if (field.Type == FieldType.YesNo && condition.In.Contains("yes")) return Texts.Get("catalogue.when-yes", field.Label);
        var (key, values) = condition.In.Count > 0 ? ("catalogue.when-in", condition.In) : ("catalogue.when-not-in", condition.NotIn);
        return Texts.Get(key, field.Label, string.Join(Texts.Get("catalogue.or"), values.Select(v => LabelOf(field, v))));
    }

    private static string LabelOf(FormField field, string value) =>
        field.Options.Find(o => o.Value == value)?.Label.ToString()
        ?? (field.List is { } list ? CodeLists.Shipped[list].NameOf(value) : value);
}
