using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Tests.Catalogue;

/// <summary>What a service takes from its template, and what it keeps for itself.</summary>
public sealed class TemplateTests
{
    private const string Service = SmallCatalogue.Service;
    private const string Template = "national/templates/letter/2026-01-01.yaml";
    private const string Name = "name: { id: Surat, en: Letter }\nsummary";

    [Fact]
    public void Maps_are_completed_member_by_member_and_the_services_own_word_wins()
    {
        var service = Read("sop:\n  division: { id: Lain, en: Other }\n  number: \"7 {name.id} {office}\"", c => c);

        service.Sop.Division.Id.ShouldBe("Bidang");
        service.Sop.Number.ShouldBe("7 Surat Dinas Contoh");
    }

    [Fact]
    public void A_part_stands_where_a_list_uses_it()
    {
        var service = Read("parts:\n  stamp: { id: stamp, name: { id: Meterai, en: Stamp } }", c => c.Replace(Service, "requirements:\n", "requirements:\n  - use: stamp\n"));

        service.Requirements.Select(r => r.Id).ShouldBe(["stamp", "paper"]);
    }

    [Fact]
    public void A_chain_in_short_is_written_out()
    {
        var service = Read("group: civil", c => c.Replace(Service, "[draw-document:biodata, sign-document:biodata]", "[apply-effect, draw-documents, sign-documents]"));

        service.StepOf("sign").Does.ShouldBe(["draw-document:biodata", "sign-document:biodata"]);
        service.Group.ShouldBe(ServiceGroup.Civil);
    }

    [Fact]
    public void A_template_that_is_not_there_is_a_fault() =>
        new SmallCatalogue().Replace(Service, Name, "template: national/nowhere\n" + Name).Load().Faults.ShouldContain(f => f.File == "national/nowhere.yaml");

    [Fact]
    public void A_part_that_no_template_has_is_a_fault() =>
        new SmallCatalogue().Replace(Service, "requirements:\n", "requirements:\n  - use: seal\n").Load().Faults.ShouldContain(f => f.Problem.Contains("uses seal"));

    [Fact]
    public void Templates_that_lead_in_a_circle_are_a_fault() =>
        With("template: national/templates/letter/2026-01-01", c => c).Load().Faults.ShouldContain(f => f.Problem.Contains("comes back"));

    private static ServiceDefinition Read(string template, Func<SmallCatalogue, SmallCatalogue> change)
    {
        var load = With(template, change).Load();
        load.Faults.ShouldBeEmpty();
        return load.Catalogue!.Definitions.Single();
    }

    private static SmallCatalogue With(string template, Func<SmallCatalogue, SmallCatalogue> change) =>
        change(new SmallCatalogue().Replace(Service, Name, "template: national/templates/letter/2026-01-01\n" + Name).Add(Template, template));
}
