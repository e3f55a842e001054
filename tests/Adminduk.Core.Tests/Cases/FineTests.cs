using Adminduk.Core.Cases;
using Adminduk.Core.Tests.Documents;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Cases;

/// <summary>The receipt of a late report names the fine that a region's Perda sets, and nothing where none is set.</summary>
public sealed class FineTests
{
    private const string Service = "akta-kematian";

    [Theory]
    [InlineData("2026-01-05", true, true), InlineData("2026-08-01", true, false), InlineData("2026-01-05", false, false)]
    public async Task A_late_report_names_the_fine_on_the_receipt_where_a_perda_sets_one(string died, bool set, bool named)
    {
        var catalogue = Copy(set ? "fines:\n  - { services: [akta-kematian], citizen: 50000, foreigner: 100000, law: perda-bintan-7-2008 }\n" : "");
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite, "bintan", catalogue);
        TestFolders.Remove(catalogue);
        var family = await office.AddFamilyAsync();
        string wife;
        await using (var db = office.Open()) wife = db.Residents.Single(r => r.Name == "SITI RAHMAWATI").Nik;
        var taken = await office.TakeInAsync(Service, family, new() { ["deceased-nik"] = wife, ["deceased-name"] = "SITI", ["death-date"] = died, ["death-place"] = "Kijang" });
        await office.WalkToAsync(taken.Id, "process");

        var paper = await office.WithAsync(async (Receipts receipts) => receipts.Draw(await office.CaseAsync(taken.Id), false));
        using var pdf = new DrawnPdf(paper.Value);

        var words = await pdf.WordsAsync();
        words.ShouldContain("Gratis");
        words.Contains("Denda keterlambatan Rp50.000 untuk WNI, Rp100.000 untuk orang asing (Perda Kabupaten Bintan 7/2008)", StringComparison.Ordinal).ShouldBe(named);
    }

    private static string Copy(string addition)
    {
        var folder = TestFolders.Make();
        var shipped = Repository.At("catalogue");
        foreach (var file in Directory.GetFiles(shipped, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.AppendAllText(Path.Combine(folder, "bintan", "profile.yaml"), addition);
        return folder;
    }
}
