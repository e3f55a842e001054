using Adminduk.Core.Audit;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>What a case holds for its applicant: a seat for recording and a KTP-el on its way. Given up when the request is withdrawn or rejected.</summary>
public sealed class CaseBookings(AdmindukDbContext db, IdCardService cards, OfficeClock clock)
{
    private const string Card = "id-card";

    /// <summary>True while the KTP-el, if the case moved one, can still go back to where no card was asked for.</summary>
    public static bool MayGiveUp(Case @case) => CardOf(AnswerJson.Read(@case.Facts)) is not { } card || GoesBack(card);

    /// <summary>Frees the seat and, where it can still go back, the card, within the act; what the case knows of them is forgotten.</summary>
    public async Task GiveUpAsync(Case @case, Dictionary<string, string> facts, ProcessContext process, CancellationToken ct)
    {
        await FreeSeatAsync(@case, process, ct);
        await TakeBackCardAsync(@case, facts, process, ct);
        foreach (var given in new[] { "slot-at", "slot-place", Card }) facts.Remove(given);
    }

    private async Task FreeSeatAsync(Case @case, ProcessContext process, CancellationToken ct)
    {
        foreach (var slot in await db.RecordingSlots.Where(s => s.CaseId == @case.Id).ToListAsync(ct))
        {
            db.Remove(slot);
            process.Record("case.recording-freed", "case", @case.Id, new { at = slot.At, seat = slot.Seat }, null);
        }
    }

    private async Task TakeBackCardAsync(Case @case, Dictionary<string, string> facts, ProcessContext process, CancellationToken ct)
    {
        if (CardOf(facts) is not { } card || @case.ResidentId is not { } id) return;
        if (await db.Residents.FirstOrDefaultAsync(r => r.Id == id, ct) is not { } holder || holder.IdCard != card) return;
        if (IdCardTransitions.Check(holder, IdCardStatus.None, clock.DateOf(process.Now)) is not null) return;
        await cards.MoveAsync(db, process, new IdCardStep(id, IdCardStatus.None, IdCardService.OfficeSource), ct);
    }

    private static bool GoesBack(IdCardStatus card) => IdCardTransitions.After(card).Contains(IdCardStatus.None);

    private static IdCardStatus? CardOf(Dictionary<string, string> facts) => facts.TryGetValue(Card, out var state)
        ? Enum.GetValues<IdCardStatus>().First(s => YamlBinder.NameOf(s.ToString()) == state)
        : null;
}
