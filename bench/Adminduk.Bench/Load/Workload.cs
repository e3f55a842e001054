using System.Collections.Concurrent;
using Adminduk.Bench.Hosts;
using Adminduk.Bench.Office;
using Adminduk.Core.Cases;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Load;

/// <summary>What officers ask for, at random: 70% reads, a fifth of them names with a typing error; 30% steps.</summary>
internal sealed class Workload
{
    private readonly Random random = new(1);
    private readonly ConcurrentQueue<OpenCase> open;
    private readonly string[] niks;
    private readonly string[] names;
    private readonly Guid[] cases;

    private Workload(IEnumerable<OpenCase> open, string[] niks, string[] names, Guid[] cases) =>
        (this.open, this.niks, this.names, this.cases) = (new ConcurrentQueue<OpenCase>(open), niks, names, cases);

    /// <summary>Cases left that can be stepped.</summary>
    public int Left => open.Count;

    /// <summary>Reads what the office has.</summary>
    public static async Task<Workload> ReadAsync(Workplace place)
    {
        await using var db = place.Look();
        var standing = await db.Cases.AsNoTracking().Where(c => c.Step != null && c.Service == "kartu-keluarga" && c.Status != CaseStatus.Returned)
            .Select(c => new OpenCase(c.Id, c.Step!, -1, c.Number, c.ApplicantName)).ToListAsync();
        var people = await db.Residents.AsNoTracking().OrderBy(r => r.Id).Where(r => r.Status == ResidentStatus.Active).Select(r => new { r.Nik, r.SearchName }).Take(200_000).ToListAsync();
        var shuffle = new Random(2);
        var some = people.OrderBy(_ => shuffle.Next()).Take(20_000).ToList();
        var ids = await db.Cases.AsNoTracking().OrderByDescending(c => c.FiledAt).Take(20_000).Select(c => c.Id).ToListAsync();
        return new Workload(standing.Where(o => Array.Exists(Life.Steps, s => s.Step == o.Step)).OrderBy(_ => shuffle.Next()), [.. some.Select(p => p.Nik)], [.. some.Select(p => p.SearchName)], [.. ids]);
    }

    /// <summary>The next request.</summary>
    public Demand Next()
    {
        lock (random)
        {
            var dice = random.NextDouble();
            if (dice < 0.30) return Step();
            if (dice < 0.44) return new Demand("name with a typo", "front-office", "/penduduk?q=" + Uri.EscapeDataString(Mistyped(names[random.Next(names.Length)])), 200);
            if (dice < 0.68) return new Demand("open case", "service-officer", $"/kerja/{cases[random.Next(cases.Length)]}", 200);
            return dice < 0.88
                ? new Demand("work list", random.Next(3) switch { 0 => "front-office", 1 => "section-head", _ => "service-officer" }, "/kerja", 200)
                : new Demand("NIK", "front-office", "/penduduk?q=" + niks[random.Next(niks.Length)], 302);
        }
    }

    /// <summary>Puts a case back after its step, at the next one.</summary>
    public void Moved(OpenCase done)
    {
        var next = Array.FindIndex(Life.Steps, s => s.Step == done.Step) + 1;
        if (next < Life.Steps.Length) open.Enqueue(done with { Step = Life.Steps[next].Step, Version = -1 });
    }

    private Demand Step() => open.TryDequeue(out var one)
        ? new Demand("step", Array.Find(Life.Steps, s => s.Step == one.Step).Role, $"/kerja/{one.Id}?handler=Proceed", 302) { Case = one }
        : throw new InvalidOperationException("No open case is left; prepare more with --open.");

    // One letter wrong in the longest word: left out, doubled, or replaced by its neighbour.
    private string Mistyped(string name)
    {
        var words = name.Split(' ');
        var longest = Array.IndexOf(words, words.MaxBy(w => w.Length));
        var word = words[longest];
        if (word.Length < 4) return name;
        var at = random.Next(1, word.Length - 1);
        words[longest] = random.Next(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            _ => word[..at] + (char)('A' + ((word[at] - 'A' + 1) % 26)) + word[(at + 1)..],
        };
        return string.Join(' ', words);
    }
}

/// <summary>A case that can be sent on.</summary>
/// <param name="Id">Key.</param>
/// <param name="Step">Where it stands.</param>
/// <param name="Version">Its version; -1 when it has to be looked up.</param>
/// <param name="Number">Number on its receipt.</param>
/// <param name="Name">Applicant.</param>
internal sealed record OpenCase(Guid Id, string Step, long Version, string Number, string Name);

/// <summary>One request.</summary>
/// <param name="Kind">Its kind, for the figures.</param>
/// <param name="Role">Who asks.</param>
/// <param name="Path">Address.</param>
/// <param name="Expected">Status of success.</param>
internal sealed record Demand(string Kind, string Role, string Path, int Expected)
{
    /// <summary>The case that a step sends on.</summary>
    public OpenCase? Case { get; init; }
}
