using System.Globalization;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Sops;

namespace Adminduk.Core.Cases;

/// <summary>A service's official sheets as PDF, in Indonesian, the language of the official documents.</summary>
public static class CataloguePrints
{
    /// <summary>The Standar Pelayanan: 14 components (PermenPANRB 15/2014).</summary>
    /// <param name="catalogue">The office.</param>
    /// <param name="service">The version to print.</param>
    /// <param name="frame">Letterhead and dates.</param>
    public static byte[] Standard(ServiceCatalogue catalogue, ServiceDefinition service, DocumentFrame frame) =>
        new StandardDrawing().Draw(StandardSheetOf(catalogue, service), frame);

    /// <summary>The SOP AP: identity page and activity table (PermenPANRB 35/2012).</summary>
    /// <param name="catalogue">The office.</param>
    /// <param name="service">The version to print.</param>
    /// <param name="frame">Letterhead and dates.</param>
    public static byte[] Sop(ServiceCatalogue catalogue, ServiceDefinition service, DocumentFrame frame) =>
        new SopDrawing().Draw(SopSheets.Of(catalogue, service), frame);

    /// <summary>The letterhead as the profile gives it, without emblem.</summary>
    public static Letterhead LetterheadOf(OfficeProfile profile) => new(
        [profile.Government, profile.Name], profile.Address, string.Join(" · ", new[] { profile.Phone, profile.Website }.OfType<string>()), profile.City);

    /// <summary>What the printed standard says.</summary>
    public static StandardSheet StandardSheetOf(ServiceCatalogue catalogue, ServiceDefinition service) => new(
        service.Standard.Unit.Id,
        service.Standard.Kind.Id.ToUpper(Texts.Indonesian),
        [],
        [.. service.Standard.Components.Select(c => Component(catalogue, service, c))],
        [.. service.Standard.Completed is { } completed ? [completed.Id] : Array.Empty<string>(), .. catalogue.NotesOn(service).Select(n => n.Note.Id), InForce(service)]);

    /// <summary>The regulations of a list with titles and notes.</summary>
    internal static IReadOnlyList<string> LawLines(ServiceCatalogue catalogue, IEnumerable<LawReference> laws) =>
        [.. laws.Select(l => $"{catalogue.Laws[l.Law].Cite} tentang {catalogue.Laws[l.Law].Title.Id}{(l.Note is { } note ? $" ({note.Id})" : "")}")];

    /// <summary>From when the version serves.</summary>
    internal static string InForce(ServiceDefinition service) =>
        $"Berlaku sejak {service.Effective.ToString("d MMMM yyyy", Texts.Indonesian)}.";

    /// <summary>An Indonesian text of the catalogue folder.</summary>
    internal static string Word(string key, params object[] args) =>
        string.Format(CultureInfo.InvariantCulture, Texts.Find($"catalogue.{key}", Texts.Indonesian)!, args);

    private static Documents.Sops.StandardComponent Component(ServiceCatalogue catalogue, ServiceDefinition service, Catalogue.StandardComponent part) => new(
        Word($"component-{part.Kind.Name()}"),
        part.Kind == ComponentKind.LegalBasis ? LawLines(catalogue, service.Standard.Laws) : [.. part.Lines.Select(l => l.Id)],
        part.Absent?.Id);
}
