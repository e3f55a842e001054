using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Kelahiran: NIK, place on the card, child card and act in one go; for somebody in the register already, the act alone.</summary>
internal sealed class BirthEffect(FamilyService families, LikelyDuplicates likely) : IRegisterEffect
{
    public string Name => "birth";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        var told = BirthAnswers.Check(seen);
        if (!seen.AmongOfficers || seen.DateOf(BirthRules.ChildDate) is null || seen.Answer("mother-kind").Length == 0) return told;
        var found = told.And(await WeighAsync(seen, ct));
        return found.Errors.Count > 0 || BirthAnswers.IsRegistered(seen.Answers) ? found : found.And(await DuplicatesAsync(seen, ct));
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var seen = new Foresight(run.Db, run.Answers, run.Today, true);
        var weighed = BirthAnswers.Check(seen).And(await WeighAsync(seen, ct));
        if (weighed.Errors.Count > 0) return Outcome<EffectResult>.Fail(weighed.Errors);
        var parents = (await BirthParents.ReadAsync(run.Db, run.Answers, ct)).Value;
        return BirthAnswers.IsRegistered(run.Answers) ? await WriteActAsync(run, parents, ct) : await EnterAsync(run, parents, ct);
    }

    // Everything that the register says, for intake and decision alike.
    private static async Task<Findings> WeighAsync(Foresight seen, CancellationToken ct)
    {
        var read = await BirthParents.ReadAsync(seen.Db, seen.Answers, ct);
        if (!read.Try(out var parents)) return new Findings(read.Errors, []);
        var born = seen.DateOf(BirthRules.ChildDate)!.Value;
        var found = BirthRules.Check(born, parents.Mother, parents.Father, seen.Today).And(parents.Compare(seen.Answers));
        if (BirthAnswers.IsRegistered(seen.Answers)) return found.And(await WithoutAct.CheckAsync(seen, ct));
        var placed = await ChildPlace.FindAsync(seen.Db, seen.Answers, parents, ct);
        var card = placed.Ok ? Findings.None : new Findings(placed.Errors, []);
        return found.And(card).And(await SiblingsAsync(seen, parents, born, ct));
    }

    private static async Task<Findings> SiblingsAsync(Foresight seen, BirthParents parents, DateOnly born, CancellationToken ct)
    {
        if (seen.Answer("child-name") is not { Length: > 0 } name || parents.MotherNik is not { } nik) return Findings.None;
        var card = parents.Mother?.FamilyId;
        var others = await seen.Db.Residents.AsNoTracking()
            .Where(r => r.Status != ResidentStatus.Duplicate && ((r.BirthDate == born && r.MotherNik == nik) || (card != null && r.FamilyId == card)))
            .ToListAsync(ct);
        return Siblings.Check(name, born, seen.Answer("birth-kind") == "1", others.Where(o => o.Id != parents.Mother?.Id && o.Id != parents.Father?.Id));
    }

    private async Task<Findings> DuplicatesAsync(Foresight seen, CancellationToken ct)
    {
        if (seen.CodeOf("child-sex") is not { } sex || seen.Answer("child-name") is not { Length: > 0 } name) return Findings.None;
        var child = new MatchPerson(Guid.Empty, name, (Sex)sex, seen.DateOf(BirthRules.ChildDate)!.Value)
        {
            BirthPlace = seen.Answer("child-birth-place"),
            MotherName = seen.Answer("mother-name"),
            FatherName = seen.Answer("father-name"),
        };
        return Findings.Of(await likely.OfAsync(child, "child-name", ct));
    }

    private async Task<Outcome<EffectResult>> EnterAsync(StepRun run, BirthParents parents, CancellationToken ct)
    {
        var placed = await ChildPlace.FindAsync(run.Db, run.Answers, parents, ct);
        if (!placed.Try(out var place)) return Outcome<EffectResult>.Fail(placed.Errors);
        Act? act = null;
        var birth = new Birth(place.FamilyId, place.Relationship, BirthAnswers.Child(run, parents), async child => (act = await RegisterAsync(run, child, parents, ct)).Number);
        var born = await families.RecordBirthAsync(run.Db, run.Process, birth, ct);
        if (!born.Try(out var result)) return Outcome<EffectResult>.Fail(born.Errors);
        return new EffectResult(result.Family, [result.Child]) { Act = act, Moot = WithoutCard(result.Child, run.Today) };
    }

    // A newborn gets the card without a photo; who is older asks for the other one with a photo, as a service of its own.
    private static HashSet<string> WithoutCard(Resident child, DateOnly today) =>
        ChildCardRules.Check(child, today) is null && !ChildCardRules.NeedsPhoto(child.BirthDate, today) ? [] : [DocumentKinds.ChildCard];

    private static async Task<Outcome<EffectResult>> WriteActAsync(StepRun run, BirthParents parents, CancellationToken ct)
    {
        var found = await People.FindAsync(run, WithoutAct.Field, ct);
        if (!found.Try(out var person)) return Outcome<EffectResult>.Fail(found.Errors);
        var act = await RegisterAsync(run, person, parents, ct);
        FamilyService.EnterBirthAct(run.Process, person, act.Number);
        return new EffectResult(null, [person]) { Act = act };
    }

    private static async Task<Act> RegisterAsync(StepRun run, Resident child, BirthParents parents, CancellationToken ct)
    {
        var act = await ActRegister.RegisterAsync(run.Db, run.Process, BirthAnswers.Draft(run, child, parents), run.Today, ct);
        act.IssueExcerpt(run.Process);
        return act;
    }
}
