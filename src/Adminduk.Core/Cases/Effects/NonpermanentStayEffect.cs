using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Temporary;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Penduduk nonpermanen: somebody registered at another address is recorded as living here for at most a year.</summary>
internal sealed class NonpermanentStayEffect(TemporaryStays stays) : IRegisterEffect
{
    public string Name => "nonpermanent-stay";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        var (from, to) = (seen.DateOf("stay-since"), seen.DateOf("stay-until"));
        List<Error> errors = [.. TemporaryStayRules.Nonpermanent(from, to, seen.Today)];
        if (seen.AmongOfficers && from is { } since && to is { } until
            && await TemporaryStays.RunningAsync(seen.Db, StayAnswers.Nonpermanent(seen.Answers, Guid.Empty, since, until), ct) is { } running) errors.Add(running with { Field = "stayer-nik" });
        return new Findings(errors, []);
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var (since, until) = (run.DateOf("stay-since"), run.DateOf("stay-until"));
        var unfit = TemporaryStayRules.Nonpermanent(since, until, run.Today).ToList();
        if (unfit.Count > 0) return Outcome<EffectResult>.Fail(unfit);
        var recorded = await stays.RecordNonpermanentAsync(run.Db, run.Process, StayAnswers.Nonpermanent(run.Answers, run.Case.Id, since, until), ct);
        return recorded.Ok ? new EffectResult(null, []) : Outcome<EffectResult>.Fail(recorded.Errors);
    }
}
