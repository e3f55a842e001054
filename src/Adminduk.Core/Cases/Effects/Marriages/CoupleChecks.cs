using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Marriages;

/// <summary>What must hold of a couple before their marriage or divorce is changed. Only officers hear what the register says.</summary>
internal static class CoupleChecks
{
    /// <summary>Everybody is known who should be, nobody is dead, and those who live here count as married.</summary>
    public static IEnumerable<Error> AsMarried(Foresight seen, Couple couple, string law) =>
        Known(seen, couple, law).Concat(couple.Here.Where(r => r.MaritalStatus != MaritalStatus.Married)
            .Select(r => Error.Refused("residents.not-married", r.Name) with { Field = FieldOf(couple, r), LegalBasis = law }));

    /// <summary>The same of a couple that is divorced, and neither married again.</summary>
    public static IEnumerable<Error> AsDivorced(Foresight seen, Couple couple, string law) =>
        Known(seen, couple, law).Concat(couple.Here.Where(r => r.MaritalStatus is not (MaritalStatus.Divorced or MaritalStatus.DivorcedUnrecorded))
            .Select(r => Error.Refused(r.MaritalStatus == MaritalStatus.Married ? "residents.married-again" : "residents.not-divorced", r.Name) with { Field = FieldOf(couple, r), LegalBasis = law }));

    /// <summary>What stands against changing an act of marriage that our books have: annulled, of other people, or ended by a divorce.</summary>
    public static async Task<IEnumerable<Error>> OfMarriageAsync(Foresight seen, Couple couple, bool mustLast, CancellationToken ct)
    {
        var (act, refusal) = await ActAnswers.FindAsync(seen, ActKind.Marriage, "marriage-act", couple.Niks, ct);
        if (refusal is not null) return [refusal];
        var last = act?.Notes.LastOrDefault(n => n.Kind is NoteKind.Divorce or NoteKind.DivorceAnnulled);
        return mustLast && last?.Kind == NoteKind.Divorce
            ? [Error.Refused("acts.ended-by-divorce", act!.Number) with { Field = "marriage-act-number", LegalBasis = "UU 23/2006 Pasal 40" }]
            : [];
    }

    /// <summary>Where the register has another act of marriage than the form names.</summary>
    public static IReadOnlyList<Warning> Doubts(Foresight seen, Couple couple) =>
    [
        .. couple.Here.Where(r => r.MarriageActNumber is { Length: > 0 } known && seen.Answer("marriage-act-number") is { Length: > 0 } typed && known != typed)
            .Select(r => Warning.At("marriage-act-number", "residents.other-marriage-act", r.Name, r.MarriageActNumber!)),
    ];

    private static IEnumerable<Error> Known(Foresight seen, Couple couple, string law)
    {
        if (couple.Husband.Nik.Length > 0 && couple.Husband.Nik == couple.Wife.Nik) yield return Error.Refused("residents.wed-oneself") with { Field = couple.Wife.Field, LegalBasis = law };
        foreach (var unknown in couple.CheckNumbers(seen).Concat(couple.CheckKnown(seen))) yield return unknown;
        foreach (var dead in couple.Both.Where(b => b.Entry is { Status: ResidentStatus.Dead })) yield return dead.Entry!.NotLivingHere() with { Field = dead.Field, LegalBasis = law };
    }

    private static string FieldOf(Couple couple, Resident person) => couple.Both.First(b => b.Nik == person.Nik).Field;
}
