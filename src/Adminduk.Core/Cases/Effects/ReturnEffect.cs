using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Datang dari luar negeri: citizens come back, or come for the first time and get a NIK if they have none.</summary>
internal sealed class ReturnEffect(FamilyService families, LikelyDuplicates likely) : IRegisterEffect
{
    public string Name => "return-from-abroad";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        var found = seen.DateOf("arrival-date") > seen.Today ? Findings.Of(Error.Invalid("arrival-date", "residents.arrival-in-future")) : Findings.None;
        return seen.AmongOfficers ? found.And(new(await Entrance.KnownAsync(seen, ct), await likely.OfNewcomersAsync(seen.Unnumbered(), "people", ct))) : found;
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var from = new PlaceAbroad(run.Answer("origin-country"), run.Answer("origin-address"), run.Answer("origin-letter").NullIfEmpty());
        var read = await Entrance.ReadAsync(run, from, ct);
        if (!read.Try(out var entry)) return Outcome<EffectResult>.Fail(read.Errors);
        var entered = await families.EnterAsync(run.Db, run.Process, entry, ct);
        return entered.Try(out var result) ? new EffectResult(result.Family, result.People) : Outcome<EffectResult>.Fail(entered.Errors);
    }
}
