using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Lahir mati: a letter for the mother, no act; nobody enters the register.</summary>
internal sealed class StillbirthEffect : IRegisterEffect
{
    private const int LeastWeeks = 28;
    private const int MostWeeks = 45;
    private const string DateField = "stillbirth-date";
    private const string Law = "UU 23/2006 Pasal 33";

    public string Name => "stillbirth";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        var told = BirthAnswers.Witnesses(seen).And(Weeks(seen));
        if (seen.DateOf(DateField) is not { } on || !seen.AmongOfficers || seen.Answer("mother-kind").Length == 0) return told;
        var read = await BirthParents.ReadAsync(seen.Db, seen.Answers, ct);
        if (!read.Try(out var parents)) return told.And(new Findings(read.Errors, []));
        return told.And(BirthRules.Check(on, parents.Mother, parents.Father, seen.Today, DateField)).And(parents.Compare(seen.Answers));
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var weighed = await ForeseeAsync(new Foresight(run.Db, run.Answers, run.Today, true), ct);
        if (weighed.Errors.Count > 0) return Outcome<EffectResult>.Fail(weighed.Errors);
        var parents = (await BirthParents.ReadAsync(run.Db, run.Answers, ct)).Value;
        var home = parents.Mother?.FamilyId ?? parents.Father?.FamilyId;
        var family = await run.Db.Families.Include(f => f.Members).FirstOrDefaultAsync(f => f.Id == home, ct);
        return new EffectResult(family, [.. new[] { parents.Mother, parents.Father }.OfType<Resident>()]);
    }

    // Before the 28th week the law knows no stillbirth to be reported.
    private static Findings Weeks(Foresight seen) => seen.CodeOf("weeks") is not { } weeks ? Findings.None
        : weeks < LeastWeeks ? Findings.Of(Error.Invalid("weeks", "cases.stillbirth-weeks", LeastWeeks) with { LegalBasis = Law })
        : weeks > MostWeeks ? Findings.Of([Warning.At("weeks", "cases.stillbirth-weeks-long", weeks)])
        : Findings.None;
}
