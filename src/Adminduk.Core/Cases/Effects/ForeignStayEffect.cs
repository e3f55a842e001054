using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Temporary;

namespace Adminduk.Core.Cases.Effects;

/// <summary>SKTT: a foreign citizen with an ITAS is recorded as living here as long as the permit runs.</summary>
internal sealed class ForeignStayEffect(TemporaryStays stays) : IRegisterEffect
{
    public string Name => "foreign-stay";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        int? permit = int.TryParse(seen.Answer("stay-permit-kind"), out var code) ? code : null;
        var (issued, expiry) = (seen.DateOf("stay-permit-issued"), seen.DateOf("stay-permit-expiry"));
        List<Error> errors = [.. TemporaryStayRules.Permit(permit, issued, expiry, seen.Today)];
        if (seen.AmongOfficers && issued is { } since && expiry is { } until
            && await TemporaryStays.RunningAsync(seen.Db, StayAnswers.Foreign(seen.Answers, Guid.Empty, since, until), ct) is { } running) errors.Add(running with { Field = "passport" });
        return new Findings(errors, []);
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var (since, until) = (run.DateOf("stay-permit-issued"), run.DateOf("stay-permit-expiry"));
        var unfit = TemporaryStayRules.Permit(run.CodeOf("stay-permit-kind"), since, until, run.Today).ToList();
        if (unfit.Count > 0) return Outcome<EffectResult>.Fail(unfit);
        var recorded = await stays.RecordForeignAsync(run.Db, run.Process, StayAnswers.Foreign(run.Answers, run.Case.Id, since, until), ct);
        return recorded.Ok ? new EffectResult(null, []) : Outcome<EffectResult>.Fail(recorded.Errors);
    }
}
