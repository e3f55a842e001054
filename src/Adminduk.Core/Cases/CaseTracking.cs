using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>What an applicant sees of his case, by number and code or by the link on the receipt, without signing in.</summary>
public sealed class CaseTracking(AdmindukDbContext db, CatalogueHolder catalogues, CaseDesk desk, OfficeClock clock)
{
    private const int TriesPerAddress = 30;
    private const int TriesPerNumber = 10;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>The case for number and code as somebody types them: guessing is slowed down by address and by number.</summary>
    public async Task<Outcome<Case>> LookUpAsync(string number, string code, string address, CancellationToken ct)
    {
        var free = await db.TryTakeAsync($"track:address:{address}", TriesPerAddress, Window, clock.Now, ct)
            && await db.TryTakeAsync($"track:number:{number.Trim().ToUpperInvariant()}", TriesPerNumber, Window, clock.Now, ct);
        return free ? await ByCodeAsync(number, code, ct) : Error.Refused("cases.track-too-often");
    }

    /// <summary>The same for a machine client that asks for many people: its wrong guesses are counted, not its questions.</summary>
    public async Task<Outcome<Case>> LookUpForAsync(Actor client, string number, string code, CancellationToken ct)
    {
        var wrong = $"track:client:{client.Id:N}";
        if (await db.IsSpentAsync(wrong, TriesPerAddress, Window, clock.Now, ct)
            || !await db.TryTakeAsync($"track:number:{number.Trim().ToUpperInvariant()}", TriesPerNumber, Window, clock.Now, ct)) return Error.Refused("cases.track-too-often");
        var found = await ByCodeAsync(number, code, ct);
        if (!found.Ok) await db.TryTakeAsync(wrong, TriesPerAddress, Window, clock.Now, ct);
        return found;
    }

    /// <summary>The case for number and code. Wrong number and wrong code get the same answer.</summary>
    public async Task<Outcome<Case>> ByCodeAsync(string number, string code, CancellationToken ct)
    {
        var upper = number.Trim().ToUpperInvariant();
        var typed = Secrets.Hash(code.Replace(" ", "", StringComparison.Ordinal).Trim().ToUpperInvariant());
        var found = await db.Cases.AsNoTracking().Where(c => c.Number == upper && c.ReceiptCodeHash == typed).Select(c => c.Id).FirstOrDefaultAsync(ct);
        return await OpenAsync(found, ct);
    }

    /// <summary>The case for the token of a receipt's link.</summary>
    public async Task<Outcome<Case>> ByTokenAsync(string token, CancellationToken ct)
    {
        var hash = Secrets.Hash(ReceiptText.TokenIn(token));
        return await OpenAsync(await db.Cases.AsNoTracking().Where(c => c.ReceiptTokenHash == hash).Select(c => c.Id).FirstOrDefaultAsync(ct), ct);
    }

    /// <summary>How many messages about a case have left the office.</summary>
    public Task<int> MessagesSentAsync(Guid caseId, CancellationToken ct) =>
        db.Outbox.CountAsync(m => m.CaseId == caseId && m.SentAt != null, ct);

    private async Task<Outcome<Case>> OpenAsync(Guid id, CancellationToken ct)
    {
        if (id == Guid.Empty || await db.LoadCaseAsync(id, ct) is not { } @case) return Error.NotFound("cases.track-unknown");
        return await ReceivesScheduleAsync(@case, ct) ?? @case;
    }

    // Opening the page is receiving the schedule: the step that waits for it proceeds.
    private async Task<Case?> ReceivesScheduleAsync(Case @case, CancellationToken ct)
    {
        if (@case.Step is null || catalogues.Current.Version(@case.Service, @case.Effective) is not { } service) return null;
        if (!service.StepOf(@case.Step).DoesOperation("confirm-schedule")) return null;
        var command = new StepCommand { CaseId = @case.Id, Verdict = VerdictKind.Proceed, Step = @case.Step };
        db.ChangeTracker.Clear();
        var received = await desk.ActAsync(command, Actor.Applicant(@case.ApplicantName), ct);
        return received.Ok ? received.Value : null;
    }
}
