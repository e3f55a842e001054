using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Adminduk.Bench.Hosts;

/// <summary>
/// Writes down every request's duration as the server itself measured it, from inside the server's process. Comes in as a start-up hook, so
/// that the product carries nothing for it.
/// </summary>
internal static class Probe
{
    /// <summary>Variable with the file to write.</summary>
    public const string Variable = "ADMINDUK_BENCH_SAMPLES";

    private static readonly StringBuilder Lines = new();
    private static readonly Lock Gate = new();
    private static MeterListener? listener;
    private static Timer? timer;

    /// <summary>Begins to listen, when the variable is set.</summary>
    public static void Start()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } file) return;
        listener = new MeterListener
        {
            InstrumentPublished = static (instrument, own) =>
            {
                if (instrument is { Name: "http.server.request.duration", Meter.Name: "Microsoft.AspNetCore.Hosting" }) own.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>(static (_, seconds, tags, _) => Note(seconds, tags));
        listener.Start();
        timer = new Timer(_ => Flush(file), null, 500, 500);
    }

    private static void Note(double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var (method, route, status) = ("", "", "");
        foreach (var tag in tags)
        {
            if (tag.Key == "http.request.method") method = tag.Value as string ?? "";
            else if (tag.Key == "http.route") route = tag.Value as string ?? "";
            else if (tag.Key == "http.response.status_code") status = Convert.ToString(tag.Value, CultureInfo.InvariantCulture) ?? "";
        }

        lock (Gate) Lines.Append(CultureInfo.InvariantCulture, $"{method} {route.Trim('/')} {status} {seconds * 1000:0.000} {TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()}\n");
    }

    private static void Flush(string file)
    {
        lock (Gate)
        {
            if (Lines.Length == 0) return;
            File.AppendAllText(file, Lines.ToString());
            Lines.Clear();
        }
    }
}
