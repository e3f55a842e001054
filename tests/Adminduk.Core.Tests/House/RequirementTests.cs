using System.Diagnostics;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.House;

public sealed class RequirementTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Tests_name_only_requirements_that_exist()
    {
        var start = new ProcessStartInfo(Repository.At("tools", "requirements")) { RedirectStandardOutput = true, UseShellExecute = false };
        using var list = Process.Start(start)!;
        var lines = (await list.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await list.WaitForExitAsync();

        lines.Length.ShouldBeGreaterThan(100);
        foreach (var open in lines.Where(l => l.StartsWith("no test", StringComparison.Ordinal))) output.WriteLine(open);
        lines.Where(l => l.StartsWith("unknown", StringComparison.Ordinal)).ShouldBeEmpty();
        list.ExitCode.ShouldBe(0);
    }
}
