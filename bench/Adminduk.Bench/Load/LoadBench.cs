using Adminduk.Bench.Hosts;
using Adminduk.Bench.Limits;
using Adminduk.Bench.Office;

namespace Adminduk.Bench.Load;

/// <summary>A busy office at a steady rate, or at a rising one until the server falls behind.</summary>
internal static class LoadBench
{
    private const double KneeMilliseconds = 100;
    private static readonly (string Kind, double Bar)[] Bars = [("NIK", 5), ("open case", 50), ("work list", 50), ("name with a typo", 50), ("step", 100)];

    /// <summary><c>--rate 60 --seconds 600 --warm 60</c>, or <c>--until-break --rate 60 --seconds 60</c>. Run <c>prepare</c> first.</summary>
    public static async Task RunAsync(Options options)
    {
        using var place = Workplace.Open(options, "load", options.Text("engine", "postgres"));
        await using var server = await place.ServeAsync(probe: true);
        using var staff = await Staff.SignInAsync(server.Address);
        var work = await Workload.ReadAsync(place);
        var rate = options.Number("rate", 60);
        await new Generator(place, staff, work).RunAsync(Math.Min(rate, 30), TimeSpan.FromSeconds(options.Number("warm", 60)));
        if (options.Has("until-break")) await RaiseAsync(options, place, server, staff, work, rate);
        else await OnceAsync(place, server, staff, work, rate, options.Number("seconds", 600));
    }

    private static async Task OnceAsync(Workplace place, ServerProcess server, Staff staff, Workload work, double rate, int seconds)
    {
        var (cpu, database, from) = (server.Cpu, place.DatabaseCpu(), Sample.Read(server.Samples).Count);
        using var steal = new HostSteal();
        var generator = new Generator(place, staff, work);
        await generator.RunAsync(rate, TimeSpan.FromSeconds(seconds));
        await AllWrittenAsync(server, from + generator.Sent.Count);
        Report.Title($"load: {rate:0} requests a second for {seconds} s on {place.Engine}, at the server; beside it, as the officer waits");
        var bare = await BareKestrel.CpuPerRequestAsync(place.Port + 1);
        Latencies([.. Sample.Read(server.Samples).Skip(from)], generator, steal);
        var bad = generator.Sent.Count(s => !s.Good);
        Report.Line("errors", bad, "", 0, string.Join(" | ", generator.Faults));
        Report.Line("requests waiting at the end", generator.BacklogAtEnd, "", rate, $"at most {generator.Backlog}");
        Report.Line("server CPU of a request", (server.Cpu - cpu) / generator.Sent.Count, "ms", null, $"bare Kestrel: {bare:0.00} ms");
        Report.Line("PostgreSQL CPU of a request", (place.DatabaseCpu() - database) / generator.Sent.Count, "ms");
        Report.Line("memory of the server", server.Resident, "MB", 350, $"peak {server.Peak:0} MB");
    }

    private static void Latencies(List<Sample> samples, Generator generator, HostSteal steal)
    {
        var waited = generator.Sent.ToLookup(s => s.Kind, s => s.Waited);
        var ours = samples.Select(s => s.Second).Distinct().ToDictionary(s => s, steal.WasOurs);
        Report.Line("processor time that the host took away", steal.Share * 100, "%", null, $"untouched: {ours.Values.Count(o => o)} of {ours.Count} s");
        foreach (var (kind, bar) in Bars)
        {
            var all = new Percentiles(samples.Where(s => s.Kind == kind).Select(s => s.Milliseconds));
            var own = new Percentiles(samples.Where(s => s.Kind == kind && ours[s.Second]).Select(s => s.Milliseconds));
            Report.Line($"{kind}, p95 of {all.Count}", all.At(95), "ms", bar, $"p50 {all.At(50):0.0}  p99 {all.At(99):0.0}; officer {new Percentiles(waited[kind])}");
            Report.Line($"{kind}, p95 of {own.Count} in untouched seconds", own.At(95), "ms", bar, $"p50 {own.At(50):0.0}  p99 {own.At(99):0.0}");
        }
    }

    private static async Task RaiseAsync(Options options, Workplace place, ServerProcess server, Staff staff, Workload work, double rate)
    {
        var seconds = options.Number("seconds", 60);
        Report.Title($"load until it breaks: {seconds} s at each rate; broken = p95 over {KneeMilliseconds:0} ms for the officer, errors, or a backlog of a second");
        for (var broken = false; !broken; rate *= 1.25)
        {
            var generator = new Generator(place, staff, work);
            var cpu = server.Cpu;
            using var steal = new HostSteal();
            await generator.RunAsync(rate, TimeSpan.FromSeconds(seconds));
            var all = new Percentiles(generator.Sent.Select(s => s.Waited));
            var bad = generator.Sent.Count(s => !s.Good);
            broken = all.At(95) > KneeMilliseconds || bad > 0 || generator.BacklogAtEnd > rate;
            Report.Line($"{rate:0} a second{(broken ? ": broken" : "")}", all.At(95), "ms", null, $"{all}; errors {bad}; waiting {generator.BacklogAtEnd}; server CPU {(server.Cpu - cpu) / seconds / 10:0}% of a core; host took {steal.Share:P0}");
        }
    }

    // The last answers are in the server's file of samples only after its next flush; one that timed out never comes.
    private static async Task AllWrittenAsync(ServerProcess server, int count)
    {
        for (var looks = 0; looks < 50 && Sample.Read(server.Samples).Count < count; looks++) await Task.Delay(100);
    }
}
