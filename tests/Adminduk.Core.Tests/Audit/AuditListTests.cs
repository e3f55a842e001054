using System.Text.RegularExpressions;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Audit;

/// <summary>The list of acts and events in the documentation is the program's.</summary>
public sealed partial class AuditListTests
{
    [Fact]
    public void Every_act_and_event_of_the_program_stands_in_the_list()
    {
        var list = File.ReadAllText(Repository.At("docs/audit-events.md"));
        var names = Directory.EnumerateFiles(Repository.At("src/Adminduk.Core"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/Migrations/", StringComparison.Ordinal))
            .SelectMany(f => Names().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct().ToList();

        names.Count.ShouldBeGreaterThan(60);
        names.Where(n => !list.Contains($"`{n}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex("\"((?:account|act|book|calendar|case|client|cut-off|demo|document|duplicate|export|family|holiday|hours|id-card|import|list|message|office|register|resident|session|special-day|vulnerable|year)\\.[a-z-]+)\"")]
    private static partial Regex Names();
}
