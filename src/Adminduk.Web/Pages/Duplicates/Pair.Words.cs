using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Adminduk.Web.Hosting;
using Adminduk.Web.Shell;
using Adminduk.Web.TagHelpers;

namespace Adminduk.Web.Pages.Duplicates;

/// <content>What the page says.</content>
public sealed partial class PairModel
{
    private const double Strong = 5;
    private const double Weak = 1;
    private const int MostBits = 20;

    /// <summary>How much likelier one person is than two.</summary>
    public string Odds => Formats.Number((int)Math.Pow(2, Math.Clamp(Entry.Pair.Score, 0, MostBits)));

    /// <summary>What may be chosen.</summary>
    public IEnumerable<Choice> Choices =>
    [
        new(KeepFirst, Texts.Get("duplicates.keep-first", Entry.First.Person.Name), Standing(Entry.First)),
        new(KeepSecond, Texts.Get("duplicates.keep-second", Entry.Second.Person.Name), Standing(Entry.Second)),
        new(TwoPeople, Texts.Get("duplicates.two-people")),
    ];

    /// <summary>Those who may become head where an entry leaves a card that it heads.</summary>
    public IReadOnlyList<Choice> Heirs =>
    [
        .. Entry.First.Heirs.Select(h => new Choice(h.Id.ToString(), Texts.Get("duplicates.heir-of-first", h.Name))),
        .. Entry.Second.Heirs.Select(h => new Choice(h.Id.ToString(), Texts.Get("duplicates.heir-of-second", h.Name))),
    ];

    /// <summary>Elements that only one of the two has.</summary>
    public IReadOnlyList<Choice> Offered =>
    [
        .. MergeElements.Missing(Entry.First.Person, Entry.Second.Person).Select(e => new Choice(e, Texts.Get("duplicates.only-second", Elements([e])))),
        .. MergeElements.Missing(Entry.Second.Person, Entry.First.Person).Select(e => new Choice(e, Texts.Get("duplicates.only-first", Elements([e])))),
    ];

    /// <summary>The proposal in words.</summary>
    public string Proposed => Entry.Pair.Verdict switch
    {
        DuplicateVerdict.TwoPeople => Texts.Get("duplicates.two-people"),
        DuplicateVerdict.TakeBack => Texts.Get("duplicates.take-back"),
        _ when Entry.Pair.StayingId == Entry.Pair.FirstId => Texts.Get("duplicates.keep-first", Entry.First.Person.Name),
        _ => Texts.Get("duplicates.keep-second", Entry.Second.Person.Name),
    };

    /// <summary>Name of the new head proposed.</summary>
    public string Heir =>
        new[] { Entry.First, Entry.Second }.SelectMany(e => e.Family?.Members ?? []).FirstOrDefault(m => m.Id == Entry.Pair.HeirId)?.Name ?? "–";

    /// <summary>A field in words.</summary>
    public static string FieldName(MatchField field) => Texts.Get($"residents.match-field-{field.ToString().ToLowerInvariant()}");

    /// <summary>Elements in words.</summary>
    public static string Elements(IEnumerable<string> elements) => string.Join(", ", elements.Select(e => Texts.Get($"residents.member-{e.ToLowerInvariant()}")));

    /// <summary>Which way a field speaks, and how loudly.</summary>
    public static string Strength(FieldWeight weight) => Texts.Get(weight.Bits switch
    {
        >= Strong => "duplicates.strong-one",
        >= Weak => "duplicates.weak-one",
        > -Weak => "duplicates.neutral",
        > -Strong => "duplicates.weak-two",
        _ => "duplicates.strong-two",
    });

    /// <summary>The same as a colour.</summary>
    public static Tone ToneOf(FieldWeight weight) => weight.Bits switch { >= Weak => Tone.Green, > -Weak => Tone.Plain, _ => Tone.Amber };

    /// <summary>What an entry says in a field.</summary>
    public string Value(MatchField field, DuplicateEntry entry) => Said(field, entry) is { Length: > 0 } said ? said : "–";

    /// <summary>Status, place on the card and KTP-el of an entry.</summary>
    public string Standing(DuplicateEntry entry)
    {
        var person = entry.Person;
        var place = person.FamilyId is null ? "" : $", {lists["family-relation"].NameOf((int)person.Relationship)}";
        return $"{Texts.Get($"residents.status-{person.Status.ToString().ToLowerInvariant()}")}{place}, KTP-el: {IdCardTransitions.Word(person.IdCard)}";
    }

    private string? Said(MatchField field, DuplicateEntry entry) => (field, entry.Person) switch
    {
        (MatchField.Name, var p) => p.Name,
        (MatchField.Mother, var p) => p.MotherName,
        (MatchField.Father, var p) => p.FatherName,
        (MatchField.BirthDate, var p) => p.BirthDate.ToString("d MMMM yyyy", System.Globalization.CultureInfo.CurrentUICulture),
        (MatchField.Sex, var p) => lists["sex"].NameOf((int)p.Sex),
        (MatchField.BirthPlace, var p) => p.BirthPlace,
        (MatchField.Religion, var p) => lists["religion"].NameOf(p.Religion),
        (MatchField.BloodType, var p) => lists["blood-type"].NameOf(p.BloodType),
        (MatchField.BirthAct, var p) => p.BirthActNumber,
        _ => entry.Family is { } home ? $"KK {Masking.Mask(home.Number)}, {home.Address}, RT {home.Rt} RW {home.Rw}, {regions.Find(home.Village)?.Name ?? home.Village}" : null,
    };
}
