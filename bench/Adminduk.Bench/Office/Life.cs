using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Office;

/// <summary>Walks a family card from the counter to the pick-up book over HTTP, as its officers do.</summary>
internal sealed class Life(Staff staff, Func<AdmindukDbContext> look)
{
    /// <summary>The steps after the filing: id, role, what the officer enters.</summary>
    public static readonly (string Step, string Role, (string Name, string Value)[] Inputs)[] Steps =
    [
        ("receive", "front-office", []),
        ("check", "front-office", []),
        ("forward", "service-officer", []),
        ("verify-section", "section-head", []),
        ("verify-division", "division-head", []),
        ("sign", "office-head", [("passphrase", Officer.Password)]),
        ("register", "service-officer", []),
        ("hand-over", "front-office", [("receiver-kind", "self")]),
        ("pick-up", "front-office", [("signature-paper", "true")]),
    ];

    private (string Name, string Value)[] ticks = [];

    /// <summary>Called before and after the step that draws and signs; null measures nothing.</summary>
    public Action? AroundSigning { get; set; }

    /// <summary>The case's version before each step, as the first life found it.</summary>
    public Dictionary<string, long> Versions { get; } = new(StringComparer.Ordinal);

    /// <summary>Files and walks one life to its end.</summary>
    /// <param name="applicant">Who asks.</param>
    /// <param name="open">Whether officers open the case before they act.</param>
    public async Task<Guid> LiveAsync(Applicant applicant, bool open)
    {
        if (open) await staff["front-office"].GetAsync($"/loket/kartu-keluarga?nik-cari={applicant.Nik}");
        var id = await FileAsync(applicant, Secrets.NewToken());
        foreach (var (step, role, _) in Steps)
        {
            if (open) await staff[role].GetAsync($"/kerja/{id}");
            if (step == "check") await TickAsync(id);
            if (step == "sign") AroundSigning?.Invoke();
            var answer = await ActAsync(id, step, await VersionAsync(id, step), applicant);
            if (step == "sign") AroundSigning?.Invoke();
            if (answer.Status != 302) throw new InvalidOperationException($"{step} answered {answer.Status} {Words.Of(answer)}");
        }

        return id;
    }

    /// <summary>Files at the counter.</summary>
    public async Task<Guid> FileAsync(Applicant applicant, string key)
    {
        var answer = await staff["front-office"].PostAsync("/loket/kartu-keluarga", applicant.Form(key));
        return answer.Status == 302 && answer.Case != Guid.Empty ? answer.Case : throw new InvalidOperationException($"Filing answered {answer.Status} {Words.Of(answer)}");
    }

    /// <summary>Ends a step, whatever comes of it.</summary>
    public Task<Answer> ActAsync(Guid id, string step, long version, Applicant applicant, Officer? instead = null)
    {
        var (_, role, inputs) = Array.Find(Steps, s => s.Step == step);
        List<(string, string)> fields = [("Version", $"{version}"), ("Step", step), .. inputs];
        if (step == "hand-over") fields.AddRange([("receipt", NumberOf(id)), ("receiver-name", applicant.Name)]);
        return (instead ?? staff[role]).PostAsync($"/kerja/{id}?handler=Proceed", fields);
    }

    /// <summary>Ticks the whole checklist.</summary>
    public async Task TickAsync(Guid id)
    {
        if (ticks.Length == 0)
        {
            await using var db = look();
            var items = await db.CaseItems.AsNoTracking().Where(i => i.CaseId == id).Select(i => i.Requirement).ToListAsync();
            ticks = [.. items.Select(i => ($"state:{i}", "Accepted"))];
        }

        var answer = await staff["front-office"].PostAsync($"/kerja/{id}?handler=Items", ticks);
        if (answer.Status != 302) throw new InvalidOperationException($"The checklist answered {answer.Status} {Words.Of(answer)}");
    }

    // Every life goes through the same versions: the first one is looked up, so that later ones ask the database nothing.
    private async Task<long> VersionAsync(Guid id, string step)
    {
        if (Versions.TryGetValue(step, out var known)) return known;
        await using var db = look();
        return Versions[step] = await db.Cases.AsNoTracking().Where(c => c.Id == id).Select(c => c.Version).SingleAsync();
    }

    private string NumberOf(Guid id)
    {
        using var db = look();
        return db.Cases.AsNoTracking().Where(c => c.Id == id).Select(c => c.Number).Single();
    }
}
