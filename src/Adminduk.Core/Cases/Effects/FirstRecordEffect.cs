using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Biodata WNI recorded for the first time: people who never had a NIK get one and come onto a card.</summary>
internal sealed class FirstRecordEffect(FamilyService families, LikelyDuplicates likely) : IRegisterEffect
{
    private const string Law = "UU 24/2013 Pasal 13";

    public string Name => "first-record";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        var found = seen.People().Exists(p => p.Nik.Length > 0) ? Findings.Of(HasNumber()) : Findings.None;
        return seen.AmongOfficers ? found.And(Findings.Of(await likely.OfNewcomersAsync(seen.Unnumbered(), "people", ct))) : found;
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var read = await Entrance.ReadAsync(run, null, ct);
        if (!read.Try(out var entry)) return Outcome<EffectResult>.Fail(read.Errors);
        if (entry.Newcomers.Any(n => n.Nik.Length > 0)) return HasNumber();
        var entered = await families.EnterAsync(run.Db, run.Process, entry, ct);
        return entered.Try(out var result) ? new EffectResult(result.Family, result.People) : Outcome<EffectResult>.Fail(entered.Errors);
    }

    // A NIK is given once in a life.
    private static Error HasNumber() => Error.Refused("cases.first-record-has-nik") with { Field = "people", LegalBasis = Law };
}
