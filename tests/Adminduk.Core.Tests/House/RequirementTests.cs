using System.Diagnostics;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.House;

public sealed class RequirementTests
{
    [Fact]
    public async Task Every_requirement_of_the_milestone_has_a_test_and_every_test_names_one_that_exists()
    {
        var start = new ProcessStartInfo(Repository.At("tools", "requirements")) { RedirectStandardOutput = true, UseShellExecute = false };
        using var list = Process.Start(start)!;
        var lines = (await list.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await list.WaitForExitAsync();

        lines.Length.ShouldBeGreaterThan(100);
        lines.Where(l => l.StartsWith("no test", StringComparison.Ordinal)).ShouldBeEmpty();
        lines.Where(l => l.StartsWith("unknown", StringComparison.Ordinal)).ShouldBeEmpty();
        list.ExitCode.ShouldBe(0);
    }
}
