using System.Globalization;
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
        var (cpu, database, from) = (server.Cpu, place.DatabaseCpu(), SamplesOf(server).Count);
        var generator = new Generator(place, staff, work);
        await generator.RunAsync(rate, TimeSpan.FromSeconds(seconds));
        await AllWrittenAsync(server, from + generator.Sent.Count);
        var measured = SamplesOf(server).Skip(from).ToLookup(s => s.Kind, s => s.Milliseconds);
        var waited = generator.Sent.ToLookup(s => s.Kind, s => s.Waited);
        Report.Title($"load: {rate:0} requests a second for {seconds} s on {place.Engine}, at the server; beside it, as the officer waits");
        var bare = await BareKestrel.CpuPerRequestAsync(place.Port + 1);
        foreach (var (kind, bar) in Bars)
        {
            var (here, there) = (new Percentiles(measured[kind]), new Percentiles(waited[kind]));
            Report.Line($"{kind}, p95 of {here.Count}", here.At(95), "ms", bar, $"p50 {here.At(50):0.0}  p99 {here.At(99):0.0}; officer {there}");
        }

        var bad = generator.Sent.Count(s => !s.Good);
        Report.Line("errors", bad, "", 0, string.Join(" | ", generator.Faults));
        Report.Line("requests waiting at the end", generator.BacklogAtEnd, "", rate, $"at most {generator.Backlog}");
        Report.Line("server CPU of a request", (server.Cpu - cpu) / generator.Sent.Count, "ms", null, $"bare Kestrel: {bare:0.00} ms");
        Report.Line("PostgreSQL CPU of a request", (place.DatabaseCpu() - database) / generator.Sent.Count, "ms");
        Report.Line("memory of the server", server.Resident, "MB", 350, $"peak {server.Peak:0} MB");
    }

    private static async Task RaiseAsync(Options options, Workplace place, ServerProcess server, Staff staff, Workload work, double rate)
    {
        var seconds = options.Number("seconds", 60);
        Report.Title($"load until it breaks: {seconds} s at each rate; broken = p95 over {KneeMilliseconds:0} ms for the officer, errors, or a backlog of a second");
        for (var broken = false; !broken; rate *= 1.25)
        {
            var generator = new Generator(place, staff, work);
            var cpu = server.Cpu;
            await generator.RunAsync(rate, TimeSpan.FromSeconds(seconds));
            var all = new Percentiles(generator.Sent.Select(s => s.Waited));
            var bad = generator.Sent.Count(s => !s.Good);
            broken = all.At(95) > KneeMilliseconds || bad > 0 || generator.BacklogAtEnd > rate;
            Report.Line($"{rate:0} a second{(broken ? ": broken" : "")}", all.At(95), "ms", null, $"{all}; errors {bad}; waiting {generator.BacklogAtEnd}; server CPU {(server.Cpu - cpu) / seconds / 10:0}% of a core");
        }
    }

    // The last answers are in the server's file of samples only after its next flush; one that timed out never comes.
    private static async Task AllWrittenAsync(ServerProcess server, int count)
    {
        for (var looks = 0; looks < 50 && SamplesOf(server).Count < count; looks++) await Task.Delay(100);
    }

    private static List<(string Kind, double Milliseconds)> SamplesOf(ServerProcess server) =>
        [.. File.ReadLines(server.Samples).Select(l => l.Split(' ')).Where(p => p.Length == 4).Select(p => (KindOf(p[0], p[1], p[2]), double.Parse(p[3], CultureInfo.InvariantCulture)))];

    private static string KindOf(string method, string route, string status) => (method, route, status) switch
    {
        ("POST", "kerja/{id:guid}", _) => "step",
        ("GET", "kerja/{id:guid}", _) => "open case",
        ("GET", "kerja", _) => "work list",
        ("GET", "penduduk", "302") => "NIK",
        ("GET", "penduduk", _) => "name with a typo",
        _ => "other",
    };
}
