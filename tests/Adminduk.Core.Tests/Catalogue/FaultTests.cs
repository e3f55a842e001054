using Adminduk.Testing;

namespace Adminduk.Core.Tests.Catalogue;

/// <summary>Each kind of fault is found, with file, line and mend.</summary>
public sealed class FaultTests
{
    private const string S = SmallCatalogue.Service;
    private const string P = SmallCatalogue.Profile;

    /// <summary>File, text to break, broken text, a text on the line of the fault (null = not asked), words of the problem.</summary>
    public static TheoryData<string, string, string, string?, string> Faults => new()
    {
        { S, "name: { id: Surat, en: Letter }\nsummary", "name: { id: Surat, en: Letter\nsummary", null, "this is not YAML" },
        { S, "summary: {", "sumary: {", "sumary", "sumary is not known" },
        { S, "summary: { id: Sepucuk surat., en: A letter. }\n", "", null, "summary is missing" },
        { S, "{ id: Sepucuk surat., en: A letter. }", "{ id: Sepucuk surat. }", "Sepucuk", "summary.en is missing" },
        { S, "{ id: Sepucuk surat., en: A letter. }", "{ id: Sepucuk surat., en: \"\" }", "Sepucuk", "summary.en is not a text" },
        { S, "effective: 2026-01-01", "effective: 1 Januari", "effective", "effective is '1 Januari'" },
        { S, "summary: {", "[a, b]: x\nsummary: {", "[a, b]", "is not known" },
        { S, "norm: 5", "norm: lima", "norm: lima", "steps.norm is 'lima'" },
        { S, "norm: 5", "norm: 0", "id: check", "norm 0 is not positive" },
        { S, "type: choice", "type: choise", "type: choise", "is 'choise'" },
        { S, "requirements:\n", "requirements: {}\nextra:\n", "requirements: {}", "requirements is not a list" },
        { S, "to: sign }", "to: sgn }", "to: sgn", "step check leads to sgn" },
        { S, "[{ kind: proceed, to: check }]", "[{ kind: proceed, to: sign }]", "id: check", "step check is never reached" },
        { S, "[{ kind: proceed, to: end }, { kind: reject, to: end }]", "[{ kind: proceed, to: check }]", "id: file", "never comes to its end" },
        { S, "[{ kind: proceed, to: sign }, { kind: return, to: file }]", "[{ kind: return, to: file }]", "id: check", "has no proceed verdict" },
        { S, "kind: return, to: file", "kind: return, to: end", "kind: return", "returns to the end" },
        { S, "kind: reject, to: end", "kind: reject, to: file", "kind: reject", "rejects to file" },
        { S, "{ kind: reject, to: end }", "{ kind: proceed, to: end }", "to: end }, {", "ends twice as proceed" },
        { S, "not-by-same-as: [check]", "not-by-same-as: [chek]", "id: sign", "which is no other step" },
        { S, "actor: front-office", "actor: front-ofice", "id: check", "role front-ofice is not in the profile" },
        { S, "does: [draw", "does: [dance, draw", "id: sign", "operation dance is not known" },
        { S, "draw-document:biodata,", "draw-document,", "id: sign", "operation draw-document needs a document" },
        { S, "does: [draw", "does: [paraf:x, draw", "id: sign", "takes no argument" },
        { S, "does: [draw", "does: [draw-document:letter, draw", "id: sign", "document letter is not among the documents" },
        { S, "does: [draw", "does: [effect:family-card-x, draw", "id: sign", "effect family-card-x is not known" },
        { S, "does: [draw", "does: [effect:departure, draw", "id: sign", "effect departure reads field members" },
        { S, "does: [draw", "does: [id-card:melted, draw", "id: sign", "card state melted is not known" },
        { S, "sign-document:biodata", "paraf", "number: biodata", "document biodata is never signed" },
        { S, ", signer: section-head", "", "number: biodata", "document biodata has no signer" },
        { S, "kind: biodata,", "kind: poster,", "kind: poster", "document kind poster cannot be drawn" },
        { S, "field: kind, in: [new]", "field: sort, in: [new]", "field: sort", "condition on sort, which is no field" },
        { S, "field: kind, in: [new]", "field: kind, in: [old]", "in: [old]", "kind can never be old" },
        { S, "rule: indonesian-citizen", "rule: nice-person", "nice-person", "eligibility rule nice-person is not known" },
        { S, "indonesian-citizen, law: uu-1", "indonesian-citizen, law: uu-9", "law: uu-9", "law uu-9 is not in the register" },
        { S, "    - { kind: evaluation, lines: [{ id: Isi, en: Content }] }\n", "", "unit:", "component evaluation does not stand exactly once" },
        { S, "working-days: 1, ", "", "clock:", "not exactly one limit" },
        { S, "stops-after: sign", "stops-after: paint", "clock:", "names step paint" },
        { S, "effective: 2026-01-01", "effective: 2026-02-01", "service: surat", "lies in test/surat/2026-01-01.yaml" },
        { S, "value: lost", "value: new", "id: Hilang", "option new of kind stands twice" },
        { S, "summary: {", "switch: night\nsummary: {", "service: surat", "switch night is not set" },
        { S, "summary: {", "based-on: test/surat/2025-01-01\nsummary: {", null, "the file does not exist" },
        { S, "summary: {", "based-on: test/surat/2026-01-01\nsummary: {", null, "comes back to test/surat/2026-01-01.yaml" },
        { S, "    norm: 5\n", "    automatic: true\n", "id: check", "automatic step check does or decides something" },
        { P, "services: [surat]", "services: [surat, kartu]", null, "service kartu has no file" },
        { P, "supervises: [front-office]", "supervises: [back-office]", "supervises", "which is no role" },
        { P, "time-zone: Asia/Jakarta", "time-zone: Mars/Base", null, "time zone Mars/Base is not known" },
        { P, "closed, closed]", "shut, closed]", null, "hours do not fit" },
        { P, "regency: \"21.01\"", "regency: \"2101\"", null, "regency 2101 is not a code" },
        { P, "services: [surat]", "services: [surat]\nofficial-list: [{ number: 1, name: { id: Surat, en: Letter }, services: [kartu] }]", "official-list", "names service kartu, which is not offered" },
        { P, "services: [surat]", "services: [surat]\nofficial-list: [{ number: 1, name: { id: Surat, en: Letter }, services: [] }]", "official-list", "line 1 of the official list has no service" },
        { P, "services: [surat]", "services: [surat]\nofficial-list: [{ number: 1, name: { id: A, en: A }, services: [surat] }, { number: 1, name: { id: B, en: B }, services: [surat] }]", "official-list", "number 1 of the official list stands twice" },
        { P, "services: [surat]", "services: [surat]\nfines: [{ services: [surat], citizen: 1000, law: uu-1 }]", "fines", "whose reports are never late" },
        { P, "services: [surat]", "services: [surat]\nfines: [{ services: [], citizen: 1000001, law: uu-9 }]", "fines", "outside what the law allows" },
        { P, "services: [surat]", "services: [surat]\nfines: [{ services: [], citizen: 1000, law: uu-9 }]", "fines", "law uu-9 is not in the register" },
        { "national/laws.yaml", "  - id: uu-1\n", "  - { id: uu-1, cite: UU 1/2000, title: { id: Contoh, en: Example } }\n  - id: uu-1\n", null, "law uu-1 stands twice" },
    };

    [Fact]
    public void The_small_catalogue_is_clean_before_it_is_broken() => new SmallCatalogue().Load().Faults.ShouldBeEmpty();

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_told_with_file_line_and_mend(string file, string old, string fresh, string? at, string problem)
    {
        var broken = new SmallCatalogue().Replace(file, old, fresh);

        var load = broken.Load();

        load.Catalogue.ShouldBeNull();
        var fault = load.Faults.First(f => f.Problem.Contains(problem));
        fault.Mend.ShouldNotBeEmpty();
        if (at is not null) (fault.File, fault.Line).ShouldBe((file, broken.LineOf(file, at)));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var load = new SmallCatalogue().Replace(S, "does: [draw", "does: [dance, draw").Replace(S, "law: uu-1 }\nrequirements", "law: uu-9 }\nrequirements")
            .Replace(S, "norm: 5", "norm: -1").Load();

        load.Faults.Select(f => f.Problem).ShouldBe(
            ["law uu-9 is not in the register", "norm -1 is not positive", "operation dance is not known"], ignoreOrder: true);
    }

    [Fact]
    public void A_fault_in_an_inherited_part_names_the_file_it_stands_in()
    {
        const string Heir = "test/surat/2026-06-01.yaml";
        var broken = new SmallCatalogue().Replace(S, "actor: front-office", "actor: nobody")
            .Add(Heir, "service: surat\nowner: test\neffective: 2026-06-01\nbased-on: test/surat/2026-01-01\n");

        broken.Load().Faults.ShouldAllBe(f => f.File == S && f.Line == broken.LineOf(S, "id: check"));
    }

    [Fact]
    public void A_missing_profile_is_a_fault() =>
        Shipped.Load(TestFolders.Make(), "nowhere").Faults.ShouldContain(f => f.File == "nowhere/profile.yaml");
}
