using Adminduk.Core.Catalogue;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Catalogue;

/// <summary>A made-up office with one short service, in a folder of its own; tests break it on purpose.</summary>
internal sealed class SmallCatalogue
{
    public const string Service = "test/surat/2026-01-01.yaml";
    public const string Profile = "test/profile.yaml";

    private const string Laws = """
        laws:
          - id: uu-1
            cite: UU 1/2000
            title: { id: Contoh, en: Example }
        """;

    private const string ProfileText = """
        owner: test
        regency: "21.01"
        government: Pemerintah Contoh
        name: Dinas Contoh
        short-name: Dinas Contoh
        city: Contoh
        address: Jalan Contoh 1
        time-zone: Asia/Jakarta
        prefix: TST
        services: [surat]
        roles:
          - { id: front-office, name: { id: Loket, en: Counter } }
          - { id: section-head, name: { id: Kasi, en: Section head }, supervises: [front-office] }
        hours: [07.30-12.00 13.00-16.00, closed, closed, closed, closed, closed, closed]
        complaints: []
        """;

    private static readonly string Components = string.Join('\n', Enum.GetValues<ComponentKind>()
        .Select(k => $"    - {{ kind: {k.Name()}, lines: [{{ id: Isi, en: Content }}] }}"));

    private static readonly string ServiceText = """
        service: surat
        owner: test
        effective: 2026-01-01
        name: { id: Surat, en: Letter }
        summary: { id: Sepucuk surat., en: A letter. }
        sop:
          name: { id: Surat, en: Letter }
          division: { id: Bidang, en: Division }
        standard:
          unit: { id: Dinas, en: Office }
          kind: { id: Surat, en: Letter }
          laws: [{ law: uu-1 }]
          components:

        """ + Components + """

        eligibility:
          - { rule: indonesian-citizen, law: uu-1 }
        requirements:
          - id: paper
            name: { id: Kertas, en: Paper }
            when: [{ field: kind, in: [new] }]
            law: uu-1
        form:
          - id: purpose
            title: { id: Apa?, en: What? }
            fields:
              - id: kind
                type: choice
                label: { id: Jenis, en: Kind }
                options:
                  - { value: new, label: { id: Baru, en: New } }
                  - { value: lost, label: { id: Hilang, en: Lost } }
        steps:
          - id: file
            activity: { id: Mengajukan, en: Files }
            plain: { id: Anda mengajukan., en: You file. }
            actor: applicant
            verdicts: [{ kind: proceed, to: check }]
          - id: check
            activity: { id: Memeriksa, en: Checks }
            plain: { id: Petugas memeriksa., en: An officer checks. }
            actor: front-office
            norm: 5
            verdicts: [{ kind: proceed, to: sign }, { kind: return, to: file }]
          - id: sign
            activity: { id: Menandatangani, en: Signs }
            plain: { id: Kasi menandatangani., en: The head signs. }
            actor: section-head
            does: [draw-document:biodata, sign-document:biodata]
            not-by-same-as: [check]
            verdicts: [{ kind: proceed, to: end }, { kind: reject, to: end }]
        clock: { working-days: 1, starts-after: check, stops-after: sign }
        documents:
          - { kind: biodata, name: { id: Biodata, en: Data sheet }, number: biodata, signer: section-head }
        """;

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal)
    {
        ["national/laws.yaml"] = Laws,
        [Profile] = ProfileText,
        [Service] = ServiceText,
    };

    /// <summary>Puts one text in the place of another; the old one must stand there.</summary>
    public SmallCatalogue Replace(string file, string old, string fresh)
    {
        files[file].ShouldContain(old);
        files[file] = files[file].Replace(old, fresh);
        return this;
    }

    public SmallCatalogue Add(string file, string text)
    {
        files[file] = text;
        return this;
    }

    /// <summary>1-based line on which a text stands first.</summary>
    public long LineOf(string file, string text) => files[file].Split('\n').TakeWhile(l => !l.Contains(text)).LongCount() + 1;

    public CatalogueLoad Load()
    {
        var root = TestFolders.Make();
        foreach (var (file, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file))!);
            File.WriteAllText(Path.Combine(root, file), text);
        }

        return Shipped.Load(root, "test");
    }
}
