using Adminduk.Core.Calendars;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Messages;
using Adminduk.Core.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Cases.Demo;

/// <summary>Gives a demo office its recent past: made-up requests that its made-up officers carried through the real procedure.</summary>
/// <remarks>Runs on services of its own, whose clock is <see cref="DemoTime"/>.</remarks>
/// <param name="services">Services with the demo's clock.</param>
/// <param name="time">That clock.</param>
public sealed class DemoWalker(IServiceProvider services, DemoTime time)
{
    private readonly OfficeClock clock = services.GetRequiredService<OfficeClock>();
    private readonly CatalogueHolder catalogues = services.GetRequiredService<CatalogueHolder>();
    private List<Actor> officers = [];
    private WorkCalendar calendar = null!;

    private IEnumerable<Actor> AtCounters => officers.Where(o => o.Grants.Any(g => g.HasCounter));

    /// <summary>Files and walks all cases of the preset, the oldest first, and settles their messages: nobody is to be written to.</summary>
    /// <exception cref="InvalidDataException">A case of the preset is refused; the message names it.</exception>
    public async Task LoadAsync(DemoPreset preset, ISigner signer, CancellationToken ct)
    {
        calendar = await InScopeAsync((CalendarService c) => c.GetAsync(null, ct).AsTask());
        officers = await OfficersAsync(preset, ct);
        var heads = await InScopeAsync((DemoRequests r) => r.HeadsAsync(preset.Cases.Count, [.. AtCounters.SelectMany(o => o.Grants).Select(g => g.Area).Distinct()], ct));
        foreach (var (script, index) in preset.Cases.OrderByDescending(c => c.Days).Select((c, i) => (c, i)))
        {
            time.Go(calendar, clock, script.Days, 10 + (index % 12 * 17));
            await WalkAsync(script, await FileAsync(script, heads[index], ct), signer, ct);
        }

        await InScopeAsync((AdmindukDbContext db) => db.Set<OutboxMessage>().Where(m => m.Status == MessageStatus.Pending)
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.Status, MessageStatus.Sent).SetProperty(m => m.SentAt, m => m.CreatedAt).SetProperty(m => m.Body, ""), ct));
    }

    private async Task<List<Actor>> OfficersAsync(DemoPreset preset, CancellationToken ct)
    {
        var logins = preset.Officers.ConvertAll(o => o.Login);
        var ids = await InScopeAsync((AdmindukDbContext db) => db.Users.Where(u => logins.Contains(u.UserName!)).OrderBy(u => u.UserName).Select(u => u.Id).ToListAsync(ct));
        var found = new List<Actor>();
        foreach (var id in ids)
        {
            if (await InScopeAsync((OfficerGrants g) => g.FindAsync(id, true, ct)) is { } officer) found.Add(officer);
        }

        return found;
    }

    private async Task<Case> FileAsync(DemoCase script, Residents.Resident head, CancellationToken ct)
    {
        var service = catalogues.Current.InForce(script.Service, clock.Today) ?? throw Wrong(script, "no such service");
        var request = await InScopeAsync((DemoRequests r) => r.MakeAsync(script, service, head, ct));
        if (request.Channel != CaseChannel.Counter)
            return Expect(script, await InScopeAsync((CaseFiler f) => f.FileAsync(request, Actor.Applicant(head.Name), ct)));
        return await FirstAsync(script, AtCounters, o => InScopeAsync((CaseFiler f) => f.FileAsync(request, o, ct)));
    }

    private async Task WalkAsync(DemoCase script, Case @case, ISigner signer, CancellationToken ct)
    {
        for (var done = 0; done < script.Steps && @case.Step is not null && time.Pass(calendar, 19 + (done * 4)); done++)
            @case = await StepAsync(script, @case, signer, ct);
        if (script.Return is not null) await ReturnAsync(script, @case, ct);
        if (script.Pause is { } reason) await FirstAsync(script, OwnersOf(@case), o => InScopeAsync((CasePauser p) => p.PauseAsync(@case.Id, reason, "", o, ct)));
    }

    private async Task<Case> StepAsync(DemoCase script, Case @case, ISigner signer, CancellationToken ct)
    {
        var step = StepOf(@case);
        if (step.Does.Contains("check-requirements"))
        {
            var missing = await InScopeAsync((AdmindukDbContext db) => db.CaseItems.Where(i => i.CaseId == @case.Id && i.State == ItemState.Missing).Select(i => i.Requirement).ToListAsync(ct));
            var ticks = missing.ConvertAll(i => new Tick(i, ItemState.Accepted, Detail: "No. 1"));
            await FirstAsync(script, OwnersOf(@case), o => InScopeAsync((CaseItems items) => items.TickAsync(@case.Id, ticks, o, ct)));
        }

        var inputs = await InScopeAsync((StepOperations o) => Task.FromResult(DemoInputs.For(o.InputsOf(step), @case, calendar.OnOrAfter(clock.Today.AddDays(1)))));
        var command = new StepCommand { CaseId = @case.Id, Verdict = VerdictKind.Proceed, Inputs = inputs, Signer = signer };
        return await FirstAsync(script, OwnersOf(@case), o => InScopeAsync((CaseDesk d) => d.ActAsync(command, o, ct)));
    }

    private async Task ReturnAsync(DemoCase script, Case @case, CancellationToken ct)
    {
        time.Pass(calendar, 25);
        var command = new StepCommand { CaseId = @case.Id, Verdict = VerdictKind.Return, Returns = [new ReturnItem(script.Return!, script.Reason, script.Remedy)] };
        await FirstAsync(script, OwnersOf(@case), o => InScopeAsync((CaseDesk d) => d.ActAsync(command, o, ct)));
    }

    private IEnumerable<Actor> OwnersOf(Case @case)
    {
        var step = StepOf(@case);
        var held = officers.Where(o => o.Grants.Any(g => g.Role == step.Actor || step.Also.Contains(g.Role)));
        return step.Actor == "applicant" ? held.Append(Actor.Applicant(@case.ApplicantName)) : held;
    }

    private Step StepOf(Case @case) => catalogues.Current.Version(@case.Service, @case.Effective)!.StepOf(@case.Step!);

    // The areas and the four eyes decide which of the officers may: the first whom the rules allow does it.
    private static async Task<Case> FirstAsync(DemoCase script, IEnumerable<Actor> candidates, Func<Actor, Task<Outcome<Case>>> act)
    {
        Outcome<Case>? last = null;
        foreach (var officer in candidates)
        {
            last = await act(officer);
            if (last.Ok) return last.Value;
        }

        throw Wrong(script, last is null ? "nobody may" : string.Join("; ", last.Errors));
    }

    private static Case Expect(DemoCase script, Outcome<Case> outcome) => outcome.Ok ? outcome.Value : throw Wrong(script, string.Join("; ", outcome.Errors));

    private static InvalidDataException Wrong(DemoCase script, string why) => new($"demo: {script.Service}: {why}");

    private async Task<T> InScopeAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
