using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Synthesis;

namespace Adminduk.Core.Tests.Residents.Synthesis;

public sealed class PopulationSynthesiserTests
{
    private static readonly DateOnly Day = new(2026, 8, 10);
    private static readonly PopulationSynthesiser Synthesiser = new(ReferenceFiles.Shipped, RegionDirectory.Shipped);
    private static readonly List<SyntheticFamily> Families = [.. Make("21.01", 20_000, 1)];
    private static readonly List<SyntheticResident> Residents = [.. Families.SelectMany(f => f.Members)];

    [Fact]
    public void Same_seed_makes_the_same_people_and_another_seed_others()
    {
        Print(Make("33.20", 500, 7)).ShouldBe(Print(Make("33.20", 500, 7)));
        Print(Make("33.20", 500, 7)).ShouldNotBe(Print(Make("33.20", 500, 8)));
    }

    [Theory]
    [InlineData("21.01", 1)]
    [InlineData("21.01", 2)]
    [InlineData("31.01", 777)]
    [InlineData("94.01", 1000)]
    public void Count_is_exact(string regency, int count) =>
        Make(regency, count, 3).Sum(f => f.Members.Count).ShouldBe(count);

    [Fact]
    public void Every_regency_can_be_filled()
    {
        foreach (var province in RegionDirectory.Shipped.Provinces)
        {
            var regency = RegionDirectory.Shipped.Children(province.Code)[0];
            Make(regency.Code.ToString(), 40, 1).Sum(f => f.Members.Count).ShouldBe(40, regency.Name);
        }
    }

    [Fact]
    public void Numbers_have_the_shape_of_the_law_and_occur_once()
    {
        Residents.Select(r => r.Nik).ShouldBeUnique();
        Families.Select(f => f.Number).ShouldBeUnique();
        foreach (var person in Residents)
        {
            var nik = Nik.Parse(person.Nik);
            nik.Ok.ShouldBeTrue(person.Nik);
            person.Nik.Substring(6, 6).ShouldBe(Nik.DatePart(person.BirthDate, person.Sex));
            RegionDirectory.Shipped.Find(RegionCode.Parse(person.Nik.AsSpan(0, 6))).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Families_live_in_real_villages_of_the_regency()
    {
        var villages = RegionDirectory.Shipped.Within(RegionCode.Parse("21.01"), RegionLevel.Village).Select(v => v.Code).ToHashSet();

        Families.ShouldAllBe(f => villages.Contains(f.Village) && f.PostalCode != null && f.Rt.Length == 3 && f.Rw.Length == 3 && f.Address.Length > 0);
        Families.Select(f => f.Village).Distinct().Count().ShouldBe(villages.Count);
    }

    [Fact]
    public void Each_family_has_one_head_who_comes_first()
    {
        Families.ShouldAllBe(f => f.Members[0].Relationship == Relationship.Head && f.Members.Count(m => m.Relationship == Relationship.Head) == 1);
        Families.Average(f => f.Members.Count).ShouldBeInRange(3.2, 3.8);
    }

    [Fact]
    public void Children_bear_the_names_and_numbers_of_their_parents()
    {
        foreach (var family in Families)
        {
            var byNik = family.Members.ToDictionary(m => m.Nik);
            foreach (var child in family.Members.Where(m => m.MotherNik is not null))
            {
                var mother = byNik[child.MotherNik!];
                (mother.Name, mother.Sex).ShouldBe((child.MotherName, Sex.Female));
                Years(mother.BirthDate, child.BirthDate).ShouldBeInRange(17, 45);
            }

            foreach (var child in family.Members.Where(m => m.FatherNik is not null))
            {
                var father = byNik[child.FatherNik!];
                (father.Name, father.Sex).ShouldBe((child.FatherName, Sex.Male));
                Years(father.BirthDate, child.BirthDate).ShouldBeGreaterThanOrEqualTo(17);
            }
        }
    }

    [Fact]
    public void Nobody_is_born_or_married_in_the_future_nor_married_as_a_child()
    {
        Residents.ShouldAllBe(r => r.BirthDate <= Day);
        Residents.Where(r => r.MarriageDate is not null).ShouldAllBe(r => r.MarriageDate <= Day && Years(r.BirthDate, r.MarriageDate!.Value) >= 17);
        Residents.Where(r => r.MaritalStatus == MaritalStatus.Married).ShouldAllBe(r => r.MarriageActNumber != null && r.MarriageDate != null);
        Families.ShouldAllBe(f => f.RecordedOn <= Day);
    }

    [Fact]
    public void Ages_sexes_and_faiths_are_believable()
    {
        Share(r => Age(r) < 15).ShouldBeInRange(0.20, 0.32);
        Share(r => Age(r) >= 65).ShouldBeInRange(0.03, 0.10);
        Share(r => r.Sex == Sex.Male).ShouldBeInRange(0.48, 0.53);
        Share(r => r.Religion == 1).ShouldBeInRange(0.70, 0.92);
        var bali = Make("51.71", 2000, 1).SelectMany(f => f.Members).ToList();
        bali.Count(r => r.Religion == 4).ShouldBeGreaterThan(1400);
    }

    [Fact]
    public void Codes_are_those_of_the_forms_and_fit_the_age()
    {
        var lists = CodeLists.Shipped;
        Residents.ShouldAllBe(r => lists["education"].Find($"{r.Education}", null) != null && lists["occupation"].Find($"{r.Occupation}", "99") != null
            && lists["religion"].Find($"{r.Religion}", null) != null && lists["blood-type"].Find($"{r.BloodType}", null) != null);
        Residents.Where(r => Age(r) < 6).ShouldAllBe(r => r.Education == 1 && r.Occupation == 1);
        Residents.Where(r => Age(r) is >= 6 and < 16).ShouldAllBe(r => r.Occupation == 3 && r.IdCard == IdCardStatus.None);
    }

    [Fact]
    public void Names_obey_the_rules_for_names()
    {
        foreach (var person in Residents)
            NameRules.Check(person.Name).Errors.ShouldBeEmpty(person.Name);
        Residents.Where(r => r.BirthDate.Year >= 2022).ShouldAllBe(r => r.Name.Contains(' '));
        Residents.Select(r => r.Name).Distinct().Count().ShouldBeGreaterThan(15_000);
    }

    [Theory]
    [InlineData("21")]
    [InlineData("21.01.07")]
    [InlineData("99.01")]
    public void Only_a_regency_can_be_filled(string code) =>
        Should.Throw<ArgumentException>(() => Synthesiser.Families(new(RegionCode.Parse(code), 10, 1, Day)));

    private static IEnumerable<SyntheticFamily> Make(string regency, int count, int seed) =>
        Synthesiser.Families(new(RegionCode.Parse(regency), count, seed, Day));

    private static string Print(IEnumerable<SyntheticFamily> families) =>
        string.Join('\n', families.SelectMany(f => f.Members.Select(m => $"{f.Number} {f.Address} {f.Rt} {f.Rw} {f.Village} {m}")));

    private static double Share(Func<SyntheticResident, bool> condition) => Residents.Count(condition) / (double)Residents.Count;

    private static int Age(SyntheticResident person) => Years(person.BirthDate, Day);

    private static int Years(DateOnly from, DateOnly to) => Resident.YearsBetween(from, to);
}
