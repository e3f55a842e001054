using System.Text.Json;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Vulnerable;

namespace Adminduk.Core.Cases.Papers.Vulnerable;

/// <summary>A letter for a vulnerable resident: the same data of person and data collection, with each letter's own words.</summary>
/// <param name="kind">Kind of document.</param>
/// <param name="wording">Its words.</param>
/// <param name="regions">Names of places.</param>
/// <param name="lists">Names of codes.</param>
internal sealed class VulnerableLetterPaper(string kind, Func<StepRun, VulnerableWords> wording, RegionDirectory regions, CodeLists lists) : IDocumentPaper
{
    private readonly CertificateDrawing drawing = new(kind);
    private readonly Words words = new(lists);

    public string Kind => kind;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run, rule, number));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<CertificateContent>(data)!, frame);

    private Outcome<PaperContent> Fill(StepRun run, DocumentRule rule, string number)
    {
        if (run.Effect?.Listing is not { } listing) return Error.Refused("cases.not-listed");
        var said = wording(run);
        var content = new CertificateContent(
            said.Title, null, number, said.Opening, [Person(listing), .. said.Sections, Survey(listing.Survey)], said.Closing)
        {
            ValidUntil = rule.ValidDays is { } days ? run.Today.AddDays(days) : null,
        };
        return new PaperContent(listing.Person.Name, JsonSerializer.Serialize(content), listing.Resident?.Id, null);
    }

    private CertificateSection Person(VulnerableLine listing)
    {
        var (person, entry) = (listing.Person, listing.Resident);
        var born = person.BirthDate?.ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture) ?? "tanggal lahir tidak diketahui";
        return new("Data diri",
        [
            .. entry is null ? Array.Empty<CertificateField>() : [new CertificateField("NIK", entry.Nik)],
            .. person.TemporaryNumber is { } temporary ? [new CertificateField("Nomor sementara", temporary)] : Array.Empty<CertificateField>(),
            new("Nama", entry?.Name ?? person.Name),
            new("Tempat, tanggal lahir", string.Join(", ", new[] { person.BirthPlace, born }.Where(t => t.Length > 0))),
            new("Jenis kelamin", words.Of("sex", (int)person.Sex)),
        ]);
    }

    private CertificateSection Survey(VulnerableSurvey survey)
    {
        var place = Places.Of(regions, "", "", "", survey.Village);
        return new("Dasar pendataan",
        [
            new("Peristiwa", survey.Event),
            new("Tempat", $"{survey.Place}, Desa/Kelurahan {place.Village}, Kecamatan {place.District}"),
            new("Tanggal pendataan", survey.Date.ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture)),
            new("Tim Pendataan", survey.Team),
        ]);
    }
}
