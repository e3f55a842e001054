using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Makes up a believable population in the real villages of a regency: same options, same people. Nobody in it exists.</summary>
public sealed class PopulationSynthesiser(ReferenceFiles files, RegionDirectory regions)
{
    /// <summary>The households, village by village, until the count is reached exactly.</summary>
    /// <exception cref="ArgumentException">The regency has no villages.</exception>
    public IEnumerable<SyntheticFamily> Families(SynthesisOptions options)
    {
        if (options.Regency.Level != RegionLevel.Regency || regions.Find(options.Regency) is null)
            throw new ArgumentException($"{options.Regency} is no regency in force.", nameof(options));
        return Stream(options);
    }

    private IEnumerable<SyntheticFamily> Stream(SynthesisOptions options)
    {
        var random = new SeededRandom(options.Seed);
        var peoples = new PeopleBook(files).Of(options.Regency.Parent!.Value.Digits);
        var households = new HouseholdMaker(new PersonMaker(random, new NameBook(files), options.AsOf), peoples);
        var registrar = new SyntheticRegistrar(random, new Origins(random, regions, options.Regency), options.AsOf);
        var addresses = new AddressMaker(random, files);
        foreach (var village in VillageShare.Divide(regions, options.Regency, options.Count))
        {
            var left = village.Count;
            for (var index = 0; left > 0; index++)
            {
                var members = households.Next();
                if (members.Count > left)
                    members.RemoveRange(left, members.Count - left);
                left -= members.Count;
                yield return registrar.Register(members, village, addresses.Of(village, index));
            }
        }
    }
}
