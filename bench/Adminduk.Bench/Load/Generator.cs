using System.Collections.Concurrent;
using System.Diagnostics;
using Adminduk.Bench.Hosts;
using Adminduk.Bench.Office;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Load;

/// <summary>Sends requests at a rate of its own, whether or not earlier ones were answered: a slow server meets a queue, not a patient client.</summary>
internal sealed class Generator(Workplace place, Staff staff, Workload work)
{
    private int underWay;

    /// <summary>What was sent: kind, waiting time from the planned instant, whether it went well.</summary>
    public ConcurrentQueue<(string Kind, double Waited, bool Good)> Sent { get; } = [];

    /// <summary>Most requests that waited at one instant.</summary>
    public int Backlog { get; private set; }

    /// <summary>Requests that waited when sending ended.</summary>
    public int BacklogAtEnd { get; private set; }

    /// <summary>Words of the first refusals.</summary>
    public ConcurrentQueue<string> Faults { get; } = [];

    /// <summary>Sends for a while.</summary>
    public async Task RunAsync(double rate, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        List<Task> all = [];
        for (var i = 0; i / rate < time.TotalSeconds; i++)
        {
            var planned = TimeSpan.FromSeconds(i / rate);
            if (planned - clock.Elapsed is { Ticks: > 0 } early) await Task.Delay(early);
            Backlog = Math.Max(Backlog, Interlocked.Increment(ref underWay));
            all.Add(OneAsync(clock, planned));
            if (i % 200 == 0) Report.Progress($"{clock.Elapsed.TotalSeconds:0} s, {i} sent, {underWay} under way, {work.Left} cases left");
        }

        BacklogAtEnd = Volatile.Read(ref underWay);
        await Task.WhenAll(all);
        Report.Progress("");
    }

    private async Task OneAsync(Stopwatch clock, TimeSpan planned)
    {
        var demand = work.Next();
        try
        {
            var fields = demand.Case is { } one ? await FieldsAsync(one) : null;
            var begun = fields is null ? planned : clock.Elapsed;
            var answer = fields is null ? await staff[demand.Role].GetAsync(demand.Path) : await staff[demand.Role].PostAsync(demand.Path, fields);
            var good = answer.Status == demand.Expected;
            Sent.Enqueue((demand.Kind, (clock.Elapsed - begun).TotalMilliseconds, good));
            if (!good) Note($"{demand.Kind} {demand.Case?.Step} answered {answer.Status} {(fields is null ? "" : Words.Of(answer))}");
            else if (demand.Case is { } done) work.Moved(done);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            Sent.Enqueue((demand.Kind, (clock.Elapsed - planned).TotalMilliseconds, false));
            Note($"{demand.Kind} {fault.Message}");
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }

    private void Note(string fault)
    {
        if (Faults.Count < 5) Faults.Enqueue(fault);
    }

    // An officer knows the version from the page he reads; the generator looks it up, outside of the measured time.
    private async Task<List<(string, string)>> FieldsAsync(OpenCase one)
    {
        var version = one.Version;
        if (version < 0)
        {
            await using var db = place.Look();
            version = await db.Cases.AsNoTracking().Where(c => c.Id == one.Id).Select(c => c.Version).SingleAsync();
        }

        List<(string, string)> fields = [("Version", $"{version}"), ("Step", one.Step), .. Array.Find(Life.Steps, s => s.Step == one.Step).Inputs];
        if (one.Step == "hand-over") fields.AddRange([("receipt", one.Number), ("receiver-name", one.Name)]);
        return fields;
    }
}
