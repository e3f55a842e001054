using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Kartu Keluarga in its kinds: new, split, other head, joined, changed data, naturalised, as the register stands, lost or damaged (F-1.02 part I).</summary>
internal sealed class FamilyCardEffect(FamilyService families) : IRegisterEffect
{
    public string Name => "family-card";

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        if (await run.ApplicantAsync(ct) is not { FamilyId: { } family } applicant) return Error.Refused("cases.no-family");
        var changed = run.Answer("kind") switch
        {
            "new-family" => await FoundAsync(run, ct),
            "split" => await SplitAsync(run, applicant, family, ct),
            "change-head" => await ChangeHeadAsync(run, family, ct),
            "join" => await JoinAsync(run, ct),
            "data-change" => await ChangeDataAsync(run, ct),
            "lost" => await families.ReissueCardAsync(run.Db, run.Process, new CardReissue(family, CardCause.Lost), ct),
            "moved-in" or "from-abroad" or "vulnerable" => await families.ReissueCardAsync(run.Db, run.Process, new CardReissue(family, CardCause.Issued), ct),
            "naturalised" => await NaturaliseAsync(run, ct),
            "damaged" => await families.ReissueCardAsync(run.Db, run.Process, new CardReissue(family, CardCause.Damaged), ct),
            var kind => Error.Refused("cases.kind-unknown", kind),
        };
        return changed.Try(out var change)
            ? new EffectResult(change.Family, change.Family.Members, change.Others.Count > 0 ? change.Others[0] : null)
            : Outcome<EffectResult>.Fail(changed.Errors);
    }

    private async Task<Outcome<FamilyChange>> FoundAsync(StepRun run, CancellationToken ct)
    {
        if (Household.Home(run) is not { } home) return Error.Refused("cases.village-missing") with { Field = "village" };
        return await GatherAsync(run, (members, staying) =>
            families.CreateFamilyAsync(run.Db, run.Process, new FamilyCreation(members, home) { Staying = staying }, ct), ct);
    }

    private Task<Outcome<FamilyChange>> SplitAsync(StepRun run, Resident applicant, Guid family, CancellationToken ct) => GatherAsync(run, (members, staying) =>
        families.SplitFamilyAsync(run.Db, run.Process, new FamilySplit(family, applicant.Id, members) { Home = Household.Home(run), Staying = staying }, ct), ct);

    private async Task<Outcome<FamilyChange>> ChangeHeadAsync(StepRun run, Guid family, CancellationToken ct)
    {
        var head = await Household.NewHeadAsync(run, ct);
        return head.Try(out var places)
            ? await families.ChangeHeadAsync(run.Db, run.Process, new HeadChange(family, places), ct)
            : Outcome<FamilyChange>.Fail(head.Errors);
    }

    private async Task<Outcome<FamilyChange>> JoinAsync(StepRun run, CancellationToken ct)
    {
        var card = await Household.CardAsync(run, "join-family-number", ct);
        if (!card.Ok) return Outcome<FamilyChange>.Fail(card.Errors);
        return await GatherAsync(run, (members, staying) =>
            families.JoinFamilyAsync(run.Db, run.Process, new FamilyJoin(card.Value, members) { Staying = staying }, ct), ct);
    }

    // The stay permit ends with the foreign citizenship; the NIK stays.
    private async Task<Outcome<FamilyChange>> NaturaliseAsync(StepRun run, CancellationToken ct)
    {
        var found = await People.FindAsync(run, "naturalised-nik", ct);
        if (!found.Try(out var person)) return Outcome<FamilyChange>.Fail(found.Errors);
        if (person.Citizenship == Citizenship.Indonesian) return Error.Refused("cases.citizen-already", person.Name) with { Field = "naturalised-nik" };
        var elements = new ResidentElements { Citizenship = Citizenship.Indonesian, CitizenshipDecree = run.Answer("decree-number"), StayPermitNumber = "" };
        return await families.ChangeMemberDataAsync(run.Db, run.Process, new MemberChange(person.Id, elements), ct);
    }

    private async Task<Outcome<FamilyChange>> ChangeDataAsync(StepRun run, CancellationToken ct)
    {
        var nik = run.Answer("element-nik");
        if (await run.Db.Residents.Where(r => r.Nik == nik).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(ct) is not { } person)
            return People.Unknown(nik, "element-nik");
        var read = ElementAnswer.Read(run.Answer("element"), NewValue(run));
        return read.Try(out var elements)
            ? await families.ChangeMemberDataAsync(run.Db, run.Process, new MemberChange(person, elements), ct)
            : Outcome<FamilyChange>.Fail(read.Errors);
    }

    // A date or a coded value has a field of its own beside the free wording.
    private static string NewValue(StepRun run) =>
        run.Answer("element-value") is { Length: > 0 } wording ? wording : run.Answer($"element-{run.Answer("element")}");

    private static async Task<Outcome<FamilyChange>> GatherAsync(
        StepRun run, Func<List<MemberPlace>, List<MemberPlace>, Task<Outcome<FamilyChange>>> act, CancellationToken ct)
    {
        var members = await Household.MembersAsync(run, "members", ct);
        if (!members.Try(out var chosen)) return Outcome<FamilyChange>.Fail(members.Errors);
        var head = await Household.NewHeadAsync(run, ct);
        return head.Try(out var staying) ? await act(chosen, staying) : Outcome<FamilyChange>.Fail(head.Errors);
    }
}
