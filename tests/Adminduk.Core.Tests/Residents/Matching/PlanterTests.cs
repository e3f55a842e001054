using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Matching;
using Adminduk.Core.Residents.Synthesis;
using Adminduk.Core.Residents.Synthesis.Duplicates;

namespace Adminduk.Core.Tests.Residents.Matching;

public sealed class PlanterTests
{
    [Fact]
    public void The_same_seed_plants_the_same_and_no_number_meets_another()
    {
        var (people, truth) = Plant(7);
        var (again, truthAgain) = Plant(7);

        again.ShouldBe(people);
        truthAgain.ShouldBe(truth);
        people.Select(p => p.Nik).Distinct().Count().ShouldBe(people.Count);
        truth.Count.ShouldBeInRange(60, 140);
        var byNik = people.ToDictionary(p => p.Nik);
        truth.ShouldAllBe(t => byNik.ContainsKey(t.First) && byNik.ContainsKey(t.Second));
    }

    [Fact]
    public void The_planter_knows_nothing_of_the_matcher() =>
        typeof(DuplicatePlanter).Assembly.GetTypes().Where(t => t.Namespace == typeof(DuplicatePlanter).Namespace)
            .SelectMany(House.Signatures.Of).ShouldNotContain(t => t.Namespace == typeof(MatchField).Namespace);

    private static (List<SyntheticResident> People, List<(string First, string Second)> Truth) Plant(int seed)
    {
        List<(string, string)> truth = [];
        var wanted = new SynthesisOptions(RegionCode.Parse("21.01"), 5000, 1, new(2026, 8, 10));
        var families = new PopulationSynthesiser(ReferenceFiles.Shipped, RegionDirectory.Shipped).Families(wanted);
        var people = new DuplicatePlanter(seed, 2, (one, other) => truth.Add((one, other))).Plant(families).SelectMany(f => f.Members).ToList();
        return (people, truth);
    }
}
