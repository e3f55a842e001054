using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Children;

/// <summary>Pengangkatan anak by a court: a note on the act of birth, and the child on the card of those who adopt it.</summary>
internal sealed class AdoptionEffect(FamilyService families) : IRegisterEffect
{
    private const string Law = "UU 23/2006 Pasal 47";
    private static readonly string[] Adopters = ["adopter-1-nik", "adopter-2-nik"];

    public string Name => "adoption";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct) => (await CheckAsync(seen, ct)).Found;

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var seen = run.Seen();
        var (found, child, adopters) = await CheckAsync(seen, ct);
        if (found.Outcome is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        var court = Court.Of(seen);
        var birth = await Child.BirthActAsync(run, child!, ct);
        var names = string.Join(" dan ", adopters.Select(a => a.Name));
        var noted = birth.Note(NoteKind.Adoption, $"Diangkat sebagai anak oleh {names} berdasarkan {court.Words}.", court.Words, run.Process, run.Today, run.Case.Id);
        if (!noted.Ok) return Outcome<EffectResult>.Fail(noted.Errors);
        var adopted = await families.AdoptAsync(run.Db, run.Process, new Adoption(child!.Id, adopters[0].Id), ct);
        return adopted.Try(out var change)
            ? new EffectResult(change.Family, [child, .. adopters], change.Others.Count > 0 ? change.Others[0] : null) { Act = birth }
            : Outcome<EffectResult>.Fail(adopted.Errors);
    }

    private static async Task<(Findings Found, Resident? Child, List<Resident> Adopters)> CheckAsync(Foresight seen, CancellationToken ct)
    {
        var court = Court.Of(seen);
        List<Error> errors = court.Check(seen.Today) is { } early ? [early] : [];
        var (child, faults) = await Child.FindAsync(seen, Law, ct);
        errors.AddRange(faults);
        if (child is null) return (new Findings(errors, []), null, []);
        var (adopters, strangers) = await AdoptersAsync(seen, child, ct);
        errors.AddRange(strangers);
        return (new Findings(errors, court.FinalOn is { } day ? ParentRules.Doubts(child, day) : []), child, adopters);
    }

    private static async Task<(List<Resident> Adopters, List<Error> Errors)> AdoptersAsync(Foresight seen, Resident child, CancellationToken ct)
    {
        List<Resident> adopters = [];
        List<Error> errors = [];
        foreach (var field in Adopters.Where(f => seen.Answer(f).Length > 0))
        {
            var found = await People.FindAsync(seen, field, ct);
            if (!found.Try(out var adopter))
            {
                errors.Add(found.Error! with { LegalBasis = Law });
                continue;
            }

            if (adopters.Exists(a => a.Nik == adopter.Nik)) errors.Add(Error.Invalid(field, "cases.adopter-twice") with { LegalBasis = Law });
            errors.AddRange(ParentRules.OfAdoption(child, adopter, field, Law));
            adopters.Add(adopter);
        }

        return (adopters, errors);
    }
}
