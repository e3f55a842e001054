/// <summary>What the runtime looks for in a start-up hook; without a namespace, as it demands.</summary>
internal static class StartupHook
{
    /// <summary>Runs before the server's own Main.</summary>
    public static void Initialize() => Adminduk.Bench.Hosts.Probe.Start();
}
