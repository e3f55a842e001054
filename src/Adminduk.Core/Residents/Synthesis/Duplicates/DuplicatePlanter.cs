using System.Globalization;

namespace Adminduk.Core.Residents.Synthesis.Duplicates;

/// <summary>
/// Plants entries of people who are recorded twice into a made-up population, with the mistakes that offices make, and traps besides: twins with
/// like names and sons named after their father, who are no duplicates. Same seed, same plants. Knows nothing of the matcher and shares no code with it.
/// </summary>
/// <param name="seed">Seed of its own.</param>
/// <param name="percent">How many people of a hundred are recorded twice.</param>
/// <param name="truth">Hears the NIK of the first entry and of the second.</param>
public sealed class DuplicatePlanter(int seed, double percent, Action<string, string> truth)
{
    private const double TwinsOfChildren = 0.9;
    private const double NamedAfterFather = 0.3;
    private const int FamiliesBetween = 50;

    private readonly SeededRandom random = new(seed);
    private readonly SecondNumbers numbers = new();
    private readonly Queue<(SyntheticResident Copy, SyntheticFamily From, int After)> waiting = [];
    private readonly List<SyntheticFamily> alones = [];
    private int passed;

    /// <summary>The same households with the plants among them.</summary>
    public IEnumerable<SyntheticFamily> Plant(IEnumerable<SyntheticFamily> families)
    {
        var mistakes = new Mistakes(random);
        foreach (var made in families)
        {
            var family = Trap(made);
            List<SyntheticResident> members = [.. family.Members];
            foreach (var person in family.Members)
            {
                if (random.Chance(percent)) Place(mistakes.Copy(person, family.Village.Regency), person, family, members);
            }

            while (waiting.TryPeek(out var next) && next.After <= passed && next.From.Village != family.Village)
                members.Add(Join(waiting.Dequeue().Copy));
            passed++;
            yield return family with { Members = members };
            foreach (var alone in alones) yield return alone;
            alones.Clear();
        }

        foreach (var (copy, from, _) in waiting) yield return Alone(copy, from);
    }

    // 15% stand on the same card, 25% on a card of their own at the same address, 60% elsewhere.
    private void Place(SyntheticResident copy, SyntheticResident person, SyntheticFamily family, List<SyntheticResident> members)
    {
        var numbered = copy with { Nik = numbers.Nik(person.Nik[..6], copy.BirthDate, copy.Sex) };
        truth(person.Nik, numbered.Nik);
        var where = random.Below(100);
        if (where < 15) members.Add(Join(numbered));
        else if (where < 40) alones.Add(Alone(numbered, family));
        else waiting.Enqueue((numbered with { MotherNik = null, FatherNik = null }, family, passed + FamiliesBetween + random.Below(400)));
    }

    private static SyntheticResident Join(SyntheticResident copy) => copy with { Relationship = Relationship.OtherRelative };

    private SyntheticFamily Alone(SyntheticResident copy, SyntheticFamily home) =>
        home with { Number = numbers.Card(home.Number[..12]), Members = [copy with { Relationship = Relationship.Head }] };

    private SyntheticFamily Trap(SyntheticFamily family)
    {
        List<SyntheticResident> members = [.. family.Members];
        foreach (var child in family.Members.Where(m => m.Relationship == Relationship.Child))
        {
            if (random.Chance(TwinsOfChildren))
            {
                var (first, second) = Twins(child);
                members[members.IndexOf(child)] = first;
                members.Add(second);
                continue;
            }

            if (child.Sex == Sex.Male && child.FatherName.Length > 0 && random.Chance(NamedAfterFather)) members[members.IndexOf(child)] = child with { Name = child.FatherName };
        }

        return family with { Members = members };
    }

    // Twins are named alike: the other words in common, and one time in five names that differ by a letter or two.
    private (SyntheticResident First, SyntheticResident Second) Twins(SyntheticResident child)
    {
        var sex = random.Chance(70) ? child.Sex : child.Sex == Sex.Male ? Sex.Female : Sex.Male;
        var words = child.Name.Split(' ');
        var others = words.Length == 1 ? "" : " " + string.Join(' ', words[1..]);
        if (!random.Chance(20)) return (child, Twin(child, random.Of(sex == Sex.Male ? TwinNames.Male : TwinNames.Female) + others, sex));
        var (one, other) = random.Of(child.Sex == Sex.Male ? TwinNames.MalePairs : TwinNames.FemalePairs);
        return (child with { Name = one + others }, Twin(child, other + others, child.Sex));
    }

    private SyntheticResident Twin(SyntheticResident child, string name, Sex sex)
    {
        return child with
        {
            Nik = numbers.Nik(child.Nik[..6], child.BirthDate, sex),
            Name = name,
            Sex = sex,
            BirthActNumber = child.BirthActNumber is { } act ? act[..^4] + random.Between(61, 99).ToString("0000", CultureInfo.InvariantCulture) : null,
        };
    }
}
