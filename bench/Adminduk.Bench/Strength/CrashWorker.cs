using Adminduk.Bench.Hosts;
using Adminduk.Bench.Office;
using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Strength;

/// <summary>Files and walks cases until the server is gone, and writes down what was acknowledged.</summary>
internal sealed class CrashWorker(Staff staff, Workplace place, Journal journal, Applicant[] people, int number)
{
    private readonly Life life = new(staff, place.Look);

    /// <summary>Works until the connection breaks.</summary>
    public async Task WorkAsync()
    {
        try
        {
            for (var i = number * 80; ; i++) await OneAsync(i % people.Length);
        }
        catch (HttpRequestException)
        {
            // The server is dead: that is what this is about.
        }
        catch (TaskCanceledException)
        {
            // So is a request that was under way.
        }
    }

    private async Task OneAsync(int person)
    {
        var key = Secrets.NewToken();
        journal.Intended[key] = person;
        var id = await life.FileAsync(people[person], key);
        journal.Filed[key] = id;
        foreach (var (step, _, _) in Life.Steps)
        {
            if (step == "check") await life.TickAsync(id);
            await using var db = place.Look();
            var version = await db.Cases.AsNoTracking().Where(c => c.Id == id).Select(c => c.Version).SingleAsync();
            var answer = await life.ActAsync(id, step, version, people[person]);
            if (answer.Status != 302) throw new InvalidOperationException($"{step} answered {answer.Status} {Words.Of(answer)}");
            journal.Steps[(id, step)] = version;
        }
    }
}
