using System.Security.Cryptography;
using Adminduk.Core.Catalogue;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Catalogue;

/// <summary>The catalogues that ship with the product.</summary>
public sealed class ShippedCatalogueTests
{
    /// <summary>Every office profile in the catalogue folder.</summary>
    public static TheoryData<string> Owners => [.. Shipped.Owners];

    /// <summary>Every version of every service: the name of its approved table.</summary>
    public static TheoryData<string> Procedures => [.. Shipped.Definitions.Select(NameOf)];

    [Theory, MemberData(nameof(Owners))]
    public void A_shipped_catalogue_proves_clean(string owner)
    {
        var load = Shipped.Load(CatalogueLoader.ShippedRoot, owner);

        load.Faults.ShouldBeEmpty(string.Join('\n', load.Faults));
        load.Catalogue.ShouldNotBeNull().Definitions.ShouldNotBeEmpty();
    }

    [Theory, MemberData(nameof(Procedures))]
    public void A_procedure_reads_as_approved(string name)
    {
        var service = Shipped.Definitions.Single(d => NameOf(d) == name);

        var approved = File.ReadAllText(Repository.At("tests", "Adminduk.Core.Tests", "Catalogue", "Approved", $"{name}.txt"));

        TransitionTable.Of(service).ShouldBe(approved);
    }

    [Fact]
    public void A_published_file_is_frozen()
    {
        var locked = File.ReadAllLines(Repository.At("catalogue", "published.lock")).Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split("  ", 2)).ToDictionary(l => l[1], l => l[0]);

        var files = Repository.Files("catalogue", "????-??-??.yaml").ToDictionary(f => f["catalogue/".Length..], Hash);

        files.Where(f => locked.GetValueOrDefault(f.Key) != f.Value).Select(f => $"{f.Value}  {f.Key}")
            .ShouldBeEmpty("A published service is changed by a new file with a new date. A new file is published by its line in catalogue/published.lock.");
        locked.Keys.Except(files.Keys).ShouldBeEmpty("Published files stay: running cases finish on them.");
    }

    [Fact]
    public void The_schema_for_editors_is_current() =>
        File.ReadAllText(Repository.At("catalogue", "schema.json")).ShouldBe(CatalogueSchema.Text());

    [Fact, Trait("Requirement", "BTN-11")]
    public void No_form_asks_for_money()
    {
        string[] moneyWords = ["fee", "biaya", "tarif", "amount", "rupiah", "price"];

        Shipped.Definitions.SelectMany(d => d.Fields).Where(f => moneyWords.Any(w => f.Id.Contains(w) || f.Label.Id.Contains(w, StringComparison.OrdinalIgnoreCase)))
            .ShouldBeEmpty();
        Enum.GetNames<FieldType>().ShouldNotContain(n => n.Contains("Money") || n.Contains("Amount"));
        Shipped.Definitions.SelectMany(d => d.Standard.Components).Where(c => c.Kind == ComponentKind.Fee).ShouldAllBe(c => c.Lines[0].Id.Contains("gratis"));
    }

    private static string NameOf(ServiceDefinition service) => $"{service.Owner}.{service.Service}.{service.Effective:yyyy-MM-dd}";

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.At(file))));
}
