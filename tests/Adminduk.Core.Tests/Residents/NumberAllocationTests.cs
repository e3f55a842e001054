using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Residents;

public sealed class NumberAllocationTests
{
    private static readonly RegionCode District = RegionCode.Parse("21.01.06");
    private static readonly DateOnly Birth = new(2026, 8, 9);

    [Theory, ClassData(typeof(Engines))]
    public async Task Serials_run_from_one_without_a_gap(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        List<string> given = [];
        for (var i = 0; i < 3; i++)
        {
            var nik = await register.ActAsync((db, _) => NikAllocator.NextAsync(db, District, Birth, Sex.Female, CancellationToken.None));
            given.Add(nik.Value.Value);
        }

        given.ShouldBe(["2101064908260001", "2101064908260002", "2101064908260003"]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Numbers_that_came_by_import_are_passed_over(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var imported = Register.Person();
        await register.AddAsync(new Resident
        {
            Regency = 2101,
            Id = imported.Id,
            Nik = "2101064908260001",
            Name = "BAYI",
            SearchName = "BAYI",
            BirthPlace = "KIJANG",
            BirthDate = Birth,
            Relationship = Relationship.Head,
        });
        var nik = await register.ActAsync((db, _) => NikAllocator.NextAsync(db, District, Birth, Sex.Female, CancellationToken.None));
        nik.Value.Serial.ShouldBe(2);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_ten_thousandth_birth_of_a_day_is_refused(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        await using (var db = register.Office.Open())
        {
            db.NumberSeries.Add(new() { Book = "nik:210106", Period = "490826", Last = 9998 });
            await db.SaveChangesAsync();
        }

        var last = await register.ActAsync((db, _) => NikAllocator.NextAsync(db, District, Birth, Sex.Female, CancellationToken.None));
        last.Value.Serial.ShouldBe(9999);
        var refused = await register.ActAsync((db, _) => NikAllocator.NextAsync(db, District, Birth, Sex.Female, CancellationToken.None));
        refused.Error!.Code.ShouldBe("residents.nik-series-full");
        refused.Error.Message.ShouldContain("9 Agustus 2026");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Another_regency_s_number_is_refused(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var refused = await register.ActAsync((db, _) => NikAllocator.NextAsync(db, RegionCode.Parse("21.71.02"), Birth, Sex.Male, CancellationToken.None));
        refused.Error!.Code.ShouldBe("residents.number-foreign-area");
        var card = await register.ActAsync((db, _) => FamilyCardNumbers.NextAsync(db, RegionCode.Parse("21.71.02"), Birth, CancellationToken.None));
        card.Error!.Code.ShouldBe("residents.number-foreign-area");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_number_without_a_transaction_is_a_bug(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        await using var db = register.Office.Open();
        await Should.ThrowAsync<InvalidOperationException>(() => FamilyCardNumbers.NextAsync(db, District, Birth, CancellationToken.None));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Many_at_once_each_get_a_number_of_their_own(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var taken = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() =>
            register.ActAsync((db, _) => FamilyCardNumbers.NextAsync(db, District, new DateOnly(2026, 8, 10), CancellationToken.None)))));
        taken.Select(t => t.Value.Value[12..]).Order().ShouldBe(Enumerable.Range(1, 16).Select(i => i.ToString("0000", Texts.Indonesian)));
    }
}
