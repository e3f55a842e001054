using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents;

public sealed class IdCardTests
{
    private static readonly DateOnly Today = new(2026, 8, 10);

    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "TNG-16"), Trait("Requirement", "TNG-21"), Trait("Requirement", "TNG-22")]
    public async Task A_card_goes_its_whole_way_with_time_and_source(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person(age: 20))).Members[0];
        IdCardStatus[] way =
        [
            IdCardStatus.Requested, IdCardStatus.ReadyToRecord, IdCardStatus.Scheduled, IdCardStatus.Recorded, IdCardStatus.UniquenessCheck,
            IdCardStatus.PrintReady, IdCardStatus.Printed, IdCardStatus.Activated, IdCardStatus.Issued, IdCardStatus.PrintReady,
        ];
        foreach (var status in way)
        {
            register.Office.Time.Advance(TimeSpan.FromMinutes(5));
            (await MoveAsync(register, new(person.Id, status))).Ok.ShouldBeTrue(status.ToString());
        }

        var events = await register.ReadAsync(db => db.IdCardEvents.OrderBy(e => e.At).ToListAsync());
        events.Select(e => e.Status).ShouldBe(way);
        events.ShouldAllBe(e => e.Source == "office");
        (await register.ResidentAsync(person.Id)).BiometricsRecorded.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "TNG-20")]
    public async Task What_the_centre_says_bears_its_own_time_and_source(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person(age: 20))).Members[0];
        await register.ChangeAsync(person.Id, r => (r.IdCard, r.BiometricsRecorded) = (IdCardStatus.UniquenessCheck, true));
        var at = register.Office.Clock.Now.AddDays(-2);
        var done = await MoveAsync(register, new(person.Id, IdCardStatus.Adjudication, "SIAK", at, "ADJUDICATE_RECORD"));
        done.Ok.ShouldBeTrue();
        var fact = await register.ReadAsync(db => db.IdCardEvents.SingleAsync());
        (fact.Source, fact.At, fact.Note).ShouldBe(("SIAK", at, "ADJUDICATE_RECORD"));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_time_in_the_future_is_refused(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person(age: 20))).Members[0];
        var refused = await MoveAsync(register, new(person.Id, IdCardStatus.Requested, "SIAK", register.Office.Clock.Now.AddHours(1)));
        refused.Error!.Code.ShouldBe("residents.id-card-time-ahead");
    }

    [Fact]
    public void Every_move_outside_the_table_is_refused_with_both_states_named()
    {
        foreach (var from in Enum.GetValues<IdCardStatus>())
        {
            foreach (var to in Enum.GetValues<IdCardStatus>().Except(IdCardTransitions.After(from)))
            {
                var person = Register.Person(age: 20);
                person.IdCard = from;
                var refusal = IdCardTransitions.Check(person, to, Today)!;
                refusal.Code.ShouldBe("residents.id-card-order");
                refusal.Message.ShouldContain(IdCardTransitions.Word(from));
            }
        }
    }

    [Fact]
    public void Every_state_has_words_in_both_languages()
    {
        foreach (var status in Enum.GetValues<IdCardStatus>())
        {
            var key = $"residents.id-card-{status.ToString().ToLowerInvariant()}";
            Texts.Find(key, Texts.Indonesian).ShouldNotBeNull();
            Texts.Find(key, Texts.English).ShouldNotBe(Texts.Find(key, Texts.Indonesian));
        }
    }

    [Theory]
    [InlineData(16, false, "residents.id-card-too-young-to-print")]
    [InlineData(16, true, null)]
    [InlineData(17, false, null)]
    public void A_card_is_printed_from_the_17th_birthday_or_once_married(int age, bool married, string? code)
    {
        var person = Register.Person(age: age);
        person.BirthDate = Today.AddYears(-age);
        (person.IdCard, person.BiometricsRecorded) = (IdCardStatus.PrintReady, true);
        if (married) person.MaritalStatus = MaritalStatus.Married;
        IdCardTransitions.Check(person, IdCardStatus.Printed, Today)?.Code.ShouldBe(code);
        (IdCardTransitions.Check(person, IdCardStatus.Printed, Today) is null).ShouldBe(code is null);
    }

    [Fact]
    public void Nobody_under_16_is_recorded()
    {
        var person = Register.Person(age: 15);
        person.IdCard = IdCardStatus.Scheduled;
        var refusal = IdCardTransitions.Check(person, IdCardStatus.Recorded, Today)!;
        refusal.Code.ShouldBe("residents.id-card-too-young-to-record");
        refusal.Message.ShouldContain("Agustus 2027");
    }

    [Fact]
    public void Print_ready_needs_recorded_biometrics()
    {
        var person = Register.Person(age: 20);
        person.IdCard = IdCardStatus.Requested;
        IdCardTransitions.Check(person, IdCardStatus.PrintReady, Today)!.Code.ShouldBe("residents.id-card-not-recorded");
        person.BiometricsRecorded = true;
        IdCardTransitions.Check(person, IdCardStatus.PrintReady, Today).ShouldBeNull();
    }

    [Fact, Trait("Requirement", "BTN-104"), Trait("Requirement", "TNG-26")]
    public void A_foreign_citizen_is_led_to_the_other_service()
    {
        var person = Register.Person();
        person.Citizenship = Citizenship.Foreign;
        var refusal = IdCardTransitions.CheckNewCard(person)!;
        refusal.Code.ShouldBe("residents.id-card-foreign");
        refusal.Message.ShouldContain("orang asing");
    }

    [Fact, Trait("Requirement", "TNG-26")]
    public void A_holder_is_led_to_the_replacement_service()
    {
        var person = Register.Person();
        person.IdCard = IdCardStatus.Issued;
        IdCardTransitions.CheckNewCard(person)!.Code.ShouldBe("residents.id-card-held");
        person.IdCard = IdCardStatus.Scheduled;
        IdCardTransitions.CheckNewCard(person)!.Code.ShouldBe("residents.id-card-under-way");
        person.IdCard = IdCardStatus.None;
        IdCardTransitions.CheckNewCard(person).ShouldBeNull();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_prints_at_once_one_wins(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person(age: 20))).Members[0];
        await register.ChangeAsync(person.Id, r => (r.IdCard, r.BiometricsRecorded) = (IdCardStatus.PrintReady, true));
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => MoveAsync(register, new(person.Id, IdCardStatus.Printed)))));
        both.Count(o => o.Ok).ShouldBe(1);
        (await register.ReadAsync(db => db.IdCardEvents.CountAsync())).ShouldBe(1);
    }

    private static Task<Outcome<Resident>> MoveAsync(Register register, IdCardStep step) =>
        register.ActAsync((db, p) => register.Cards.MoveAsync(db, p, step, CancellationToken.None));
}
