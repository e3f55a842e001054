using System.Globalization;

namespace Adminduk.Bench.Hosts;

/// <summary>Reads CPU time and memory of processes from /proc.</summary>
internal static class ProcessMeter
{
    private const double TicksPerSecond = 100;

    /// <summary>CPU time of a process so far, milliseconds.</summary>
    public static double Cpu(int process) => Ticks(process, 13, 14) / TicksPerSecond * 1000;

    /// <summary>CPU time of a process and all its children, ended ones too, milliseconds.</summary>
    public static double CpuOfTree(int process) =>
        (Ticks(process, 13, 16) + Children(process).Sum(child => Ticks(child, 13, 16))) / TicksPerSecond * 1000;

    /// <summary>Memory that a process holds in RAM, MB.</summary>
    public static double Resident(int process) => Status(process, "VmRSS:") / 1024;

    /// <summary>The most it ever held, MB.</summary>
    public static double Peak(int process) => Status(process, "VmHWM:") / 1024;

    private static double Status(int process, string name) =>
        double.Parse(File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith(name, StringComparison.Ordinal)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);

    private static long Ticks(int process, int first, int last)
    {
        try
        {
            return Fields(process)[first..(last + 1)].Sum(f => long.Parse(f, CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return 0;
        }
    }

    // The name in the second field may hold spaces; the numbers begin after its bracket.
    private static string[] Fields(int process)
    {
        var text = File.ReadAllText($"/proc/{process}/stat");
        return ["", "", .. text[(text.LastIndexOf(')') + 2)..].Split(' ')];
    }

    private static IEnumerable<int> Children(int parent) =>
        from folder in Directory.EnumerateDirectories("/proc")
        let name = Path.GetFileName(folder)
        where name.All(char.IsAsciiDigit)
        let child = int.Parse(name, CultureInfo.InvariantCulture)
        where ParentOf(child) == parent
        select child;

    private static int ParentOf(int process)
    {
        try
        {
            return int.Parse(Fields(process)[3], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
