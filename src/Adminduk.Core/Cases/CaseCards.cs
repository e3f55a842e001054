using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases;

/// <summary>Moves the applicant's KTP-el on behalf of operations.</summary>
internal sealed class CaseCards(IdCardService cards)
{
    /// <summary>True when the version takes residents of other offices: we only print, and the card's life is kept where the holder lives.</summary>
    public static bool Elsewhere(StepRun run) => run.Service.Eligibility.Exists(e => e.Rule == "not-resident-here" && e.When.Hold(run.Answers));

    /// <summary>Brings the card to the state that a definition names: <c>print-ready</c>.</summary>
    public async Task<Outcome> SetAsync(StepRun run, string state, string source, string? note, CancellationToken ct)
    {
        if (Elsewhere(run)) return Outcome.Success;
        if (await run.ApplicantAsync(ct) is not { } holder) return Error.Refused("cases.not-in-register");
        var to = Enum.GetValues<IdCardStatus>().First(s => YamlBinder.NameOf(s.ToString()) == state);
        if (holder.IdCard == to) return Outcome.Success;
        var moved = await cards.MoveAsync(run.Db, run.Process, new IdCardStep(holder.Id, to, source, Note: note), ct);
        if (moved.Ok) run.Facts["id-card"] = state;
        return moved;
    }
}
