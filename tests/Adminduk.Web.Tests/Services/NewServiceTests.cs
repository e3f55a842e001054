using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Documents;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Case = Adminduk.Core.Cases.Case;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Web.Tests.Services;

/// <summary>An office adds a service that the program has never heard of, with a YAML file and one word in its profile.</summary>
public sealed class NewServiceTests : IDisposable
{
    private const string Code = "kk-keliling";
    private readonly string catalogue = TestFolders.Make();

    public NewServiceTests()
    {
        var shipped = Repository.At("catalogue");
        foreach (var file in Directory.GetFiles(shipped, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(catalogue, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var profile = Path.Combine(catalogue, "bintan", "profile.yaml");
        File.WriteAllText(profile, File.ReadAllText(profile).Replace("services:\n", $"services:\n  - {Code}\n", StringComparison.Ordinal));
        var service = Path.Combine(catalogue, "bintan", Code, "2026-08-01.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(service)!);
        File.WriteAllText(service, ServiceText);
    }

    public void Dispose() => TestFolders.Remove(catalogue);

    [Theory, ClassData(typeof(Engines))]
    public async Task A_case_of_it_goes_from_intake_to_hand_over(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "bintan", catalogue);
        var family = await office.AddFamilyAsync();

        var taken = await office.TakeInAsync(Code, family, new() { ["kind"] = "lost" });
        var bare = await office.TryProceedAsync(taken.Id, [], office.Officer("front-office"));
        var ended = await office.FinishAsync(taken.Id);

        bare.Errors.Select(e => e.Code).ShouldBe(["cases.requirement-missing", "cases.requirement-missing"]);
        ended.Status.ShouldBe(CaseStatus.Done);
        ended.Steps.Select(s => s.Step).ShouldBe(["ask", "look", "sign", "give"]);
        ended.Items.Select(i => i.Requirement).ShouldBe(["id-card", "police-report"]);
        ended.DueAt.ShouldNotBeNull();
        ended.RegisterNumber.ShouldNotBeNull();
        await using var db = office.Open();
        var document = await db.Documents.SingleAsync(d => d.CaseId == taken.Id);
        (document.Kind, document.Status, document.SignerTitle).ShouldBe((DocumentKinds.FamilyCard, DocumentStatus.Signed, "Kepala Seksi"));
        (await db.RegisterEntries.SingleAsync(e => e.Book == Book.Pickup && e.CaseId == taken.Id)).Products.ShouldNotBeNull().ShouldStartWith("Kartu Keluarga 2101");
    }

    [Fact]
    public async Task Its_pages_are_served_like_those_of_any_other_service()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using var site = new OfficeSite(office, demo: false).WithWebHostBuilder(b => b.UseSetting("Adminduk:Catalogue", catalogue));
        using var browser = site.CreateClient();

        (await PageAsync("/layanan")).QuerySelector($"a[href='/layanan/{Code}']").ShouldNotBeNull();
        var page = await PageAsync("/layanan/" + Code);
        page.QuerySelector("h1")!.Seen().ShouldBe("Penggantian Kartu Keluarga keliling");
        page.Body!.Seen().ShouldContain("Surat kehilangan dari kepolisian");
        var sop = (await PageAsync($"/layanan/{Code}/sop")).Body!.Seen();
        sop.ShouldContain("Memeriksa berkas dan menyiapkan Kartu Keluarga");
        (await PageAsync($"/layanan/{Code}/standar")).QuerySelectorAll("tbody tr[id]").Length.ShouldBe(14);

        async Task<AngleSharp.Dom.IDocument> PageAsync(string address)
        {
            var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
            ((int)answer.StatusCode).ShouldBe(200, address);
            return await ShellHost.ParseAsync(answer);
        }
    }

    private static readonly string Components = string.Join('\n', Enum.GetValues<ComponentKind>()
        .Select(k => $"    - {{ kind: {k.Name()}, lines: [{{ id: Menurut peraturan, en: As the rules say }}] }}"));

    private static readonly string ServiceText = $$"""
        service: {{Code}}
        owner: bintan
        effective: 2026-08-01
        name: { id: Penggantian Kartu Keluarga keliling, en: Family cards replaced on tour }
        summary: { id: KK pengganti yang diurus di mobil layanan., en: A new family card from the service van. }
        sop:
          name: { id: Penggantian KK keliling, en: Cards on tour }
          division: { id: Bidang Pendaftaran Penduduk, en: Population registration division }
        standard:
          unit: { id: Disdukcapil, en: Registry office }
          kind: { id: Kartu Keluarga, en: Family card }
          laws: [{ law: uu-23-2006 }]
          components:
        {{Components}}
        eligibility:
          - { rule: resident-of-office-area, law: uu-23-2006 }
        requirements:
          - id: id-card
            name: { id: KTP-el pemohon, en: The applicant's identity card }
            copies: [shown]
            law: uu-23-2006
          - id: police-report
            name: { id: Surat kehilangan dari kepolisian, en: Police report of loss }
            copies: [original]
            when: [{ field: kind, in: [lost] }]
        form:
          - id: applicant
            title: { id: Siapa yang mengajukan?, en: Who is applying? }
            fields:
              - { id: nik, type: nik, prefill: nik, label: { id: NIK, en: NIK } }
              - { id: name, type: name, prefill: name, label: { id: Nama lengkap, en: Full name } }
              - { id: birth-date, type: date, prefill: birth-date, label: { id: Tanggal lahir, en: Date of birth } }
              - { id: phone, type: phone, optional: true, label: { id: Telepon, en: Phone } }
              - { id: email, type: email, optional: true, label: { id: Surel, en: E-mail } }
          - id: purpose
            title: { id: Mengapa KK diganti?, en: Why is the card replaced? }
            fields:
              - id: kind
                type: choice
                label: { id: Sebab, en: Cause }
                options:
                  - { value: lost, label: { id: Hilang, en: Lost } }
                  - { value: damaged, label: { id: Rusak, en: Damaged } }
        steps:
          - id: ask
            activity: { id: Mengajukan permohonan, en: Files the request }
            plain: { id: Anda mengajukan., en: You file. }
            actor: applicant
            also: [front-office]
            verdicts: [{ kind: proceed, to: look }]
          - id: look
            activity: { id: Memeriksa berkas dan menyiapkan Kartu Keluarga, en: Checks the papers and prepares the card }
            plain: { id: Loket memeriksa., en: The counter checks. }
            actor: front-office
            norm: 10
            does: [receive-dossier, check-requirements, enter-register-book, issue-receipt, draw-document:family-card]
            verdicts: [{ kind: proceed, to: sign }, { kind: return, to: ask }]
          - id: sign
            activity: { id: Menandatangani Kartu Keluarga, en: Signs the card }
            plain: { id: Kepala Seksi menandatangani., en: The section head signs. }
            actor: section-head
            norm: 5
            does: [effect:family-card, sign-document:family-card]
            not-by-same-as: [look]
            verdicts: [{ kind: proceed, to: give }, { kind: reject, to: end }]
          - id: give
            activity: { id: Menyerahkan Kartu Keluarga, en: Hands over the card }
            plain: { id: Ambil KK Anda., en: Collect your card. }
            actor: front-office
            norm: 5
            does: [hand-over, sign-pickup]
            verdicts: [{ kind: proceed, to: end }]
        clock: { minutes: 60, starts-after: look, stops-after: sign }
        documents:
          - { kind: family-card, name: { id: Kartu Keluarga, en: Family card }, number: family-card-number, signer: section-head }
        """;
}
