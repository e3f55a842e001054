using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects;

/// <summary>What the report of a birth says, apart from the parents.</summary>
internal static class BirthAnswers
{
    private const string Law = "Perpres 96/2018 Pasal 33";

    /// <summary>True for somebody who has a NIK and a place on a card already, and only lacks the act.</summary>
    public static bool IsRegistered(IReadOnlyDictionary<string, string> answers) => answers.GetValueOrDefault("registered") == "yes";

    /// <summary>What the answers alone rule out; anybody may hear it.</summary>
    public static Findings Check(Foresight seen)
    {
        var found = Witnesses(seen).And(Range(seen, "birth-order", 1, 30)).And(Range(seen, "birth-weight", 300, 9000)).And(Range(seen, "birth-length", 20, 70));
        if (IsRegistered(seen.Answers)) return found;
        if (seen.Answer("child-name") is { Length: > 0 } name) found = found.And(NameRules.Check(name, "child-name"));
        if (seen.Answer("mother-kind") == "none" && seen.Answer(ReportingRule.Late) == "no")
            found = found.And(Findings.Of(Error.Refused("cases.mother-nik-needed") with { Field = "mother-kind", LegalBasis = Law }));
        return found;
    }

    /// <summary>Two witnesses are two people.</summary>
    public static Findings Witnesses(Foresight seen) =>
        seen.Answer("witness-2-nik") is { Length: > 0 } second && second == seen.Answer("witness-1-nik")
            ? Findings.Of(Error.Invalid("witness-2-nik", "cases.witness-twice") with { LegalBasis = Law })
            : Findings.None;

    private static Findings Range(Foresight seen, string field, int least, int most) =>
        seen.CodeOf(field) is { } number && (number < least || number > most) ? Findings.Of(Error.Invalid(field, "cases.birth-number", least, most)) : Findings.None;

    /// <summary>Somebody who is not in the register yet. Faith comes from the parent who has an entry; a child of one Indonesian is Indonesian (UU 12/2006 article 4).</summary>
    public static Newborn Child(StepRun run, BirthParents parents)
    {
        var like = parents.Mother ?? parents.Father;
        Resident[] known = [.. new[] { parents.Mother, parents.Father }.OfType<Resident>()];
        var foreign = known.Length > 0 && known.All(p => p.Citizenship == Citizenship.Foreign);
        return new Newborn(run.Answer("child-name"), (Sex)run.CodeOf("child-sex")!.Value, run.Answer("child-birth-place"), run.DateOf(BirthRules.ChildDate))
        {
            Religion = like?.Religion,
            Faith = like?.Faith,
            Citizenship = foreign ? Citizenship.Foreign : Citizenship.Indonesian,
            MotherNik = parents.MotherNik,
            MotherName = parents.MotherName,
            FatherNik = parents.FatherNik,
            FatherName = parents.FatherName,
        };
    }

    /// <summary>The act to be registered.</summary>
    public static ActDraft Draft(StepRun run, Resident child, BirthParents parents)
    {
        var content = new BirthContent(child.Name, child.Nik, child.Sex, child.BirthPlace, child.BirthDate, run.CodeOf("birth-order") ?? 0, child.Citizenship, parents.Parentage)
        {
            BornAt = run.Answer("child-birth-time").NullIfEmpty(),
            FatherName = parents.FatherName,
            FatherNik = parents.FatherNik,
            MotherName = parents.MotherName,
            MotherNik = parents.MotherNik,
            Kind = run.CodeOf("birth-kind"),
            PlaceKind = run.CodeOf("birth-place-kind"),
            Attendant = run.CodeOf("birth-attendant"),
            Weight = run.CodeOf("birth-weight"),
            Length = run.CodeOf("birth-length"),
            MarriageProof = run.Answer("marriage-number") is { Length: > 0 } number ? $"{number}, {run.Answer("marriage-date")}" : null,
        };
        return new ActDraft(ActKind.Birth, child.BirthDate, run.Answer(ReportingRule.Late) == "yes", content, [.. Named(run, child, parents)], run.Case.Id);
    }

    private static IEnumerable<NamedPerson> Named(StepRun run, Resident child, BirthParents parents)
    {
        yield return new(ActRole.Subject, child.Id, child.Nik, child.Name);
        if (parents.FatherName.Length > 0) yield return new(ActRole.Father, parents.Father?.Id, parents.FatherNik, parents.FatherName);
        if (parents.MotherName.Length > 0) yield return new(ActRole.Mother, parents.Mother?.Id, parents.MotherNik, parents.MotherName);
        yield return new(ActRole.Reporter, run.Case.ResidentId, run.Case.ApplicantNik, run.Case.ApplicantName);
        yield return new(ActRole.Witness, null, run.Answer("witness-1-nik"), run.Answer("witness-1-name"));
        yield return new(ActRole.Witness, null, run.Answer("witness-2-nik"), run.Answer("witness-2-name"));
    }
}
