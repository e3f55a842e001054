using System.Reflection;
using Adminduk.Core.Common;

namespace Adminduk.Core.Tests.House;

/// <summary>Which capability may know which other. A capability that is not named here may know nobody.</summary>
public sealed class ArrowTests
{
    private const string Root = "Adminduk.Core.";

    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Common"] = [],
        ["Regions"] = ["Common", "Data"],
        ["Calendars"] = ["Common", "Data", "Audit"],
        ["Numbering"] = ["Common", "Data"],
        ["Audit"] = ["Common", "Data"],
        ["Files"] = ["Common"],
        ["Backups"] = ["Common", "Data"],
        ["Messages"] = ["Common", "Data", "Audit"],
        ["Organisation"] = ["Common", "Data", "Regions", "Audit", "Messages"],
        ["Clients"] = ["Common", "Data", "Regions", "Audit", "Organisation", "Catalogue"],
        ["Catalogue"] = ["Common", "Calendars"],
        ["Residents"] = ["Common", "Data", "Regions", "Audit", "Numbering", "Files"],
        ["Acts"] = ["Common", "Data", "Residents", "Numbering", "Audit", "Files"],
        ["Documents"] = ["Common", "Data", "Audit", "Numbering", "Files"],
        ["Cases"] = ["Common", "Data", "Catalogue", "Residents", "Acts", "Documents", "Audit", "Numbering", "Messages", "Organisation", "Regions", "Calendars", "Files"],
        ["Reporting"] = ["Common", "Data", "Cases", "Catalogue", "Organisation", "Calendars"],
    };

    public static TheoryData<string> Capabilities => [.. Types.Select(Capability).Distinct().Where(c => c is not ("Data" or ""))];

    private static IEnumerable<Type> Types => typeof(Outcome).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true);

    [Theory, MemberData(nameof(Capabilities))]
    public void A_capability_knows_only_what_it_may(string capability)
    {
        var own = Types.Where(t => Capability(t) == capability).ToList();
        own.ShouldNotBeEmpty();
        string[] allowed = [capability, .. Arrows.GetValueOrDefault(capability, [])];

        var breaches =
            from type in own
            from used in Signatures.Of(type)
            let target = Capability(used)
            where target.Length > 0 && !allowed.Contains(target)
            select $"{Outermost(type).Name} knows {target}.{used.Name}";

        breaches.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Core_knows_neither_http_nor_html()
    {
        string[] strangers = ["Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Html", "Microsoft.AspNetCore.Builder"];
        var used = Types.SelectMany(Signatures.Of).ToHashSet();
        used.ShouldNotBeEmpty();

        used.Where(t => strangers.Any(s => t.Namespace?.StartsWith(s, StringComparison.Ordinal) == true)).ShouldBeEmpty();
    }

    [Fact]
    public void Core_does_not_refer_to_the_web_project() =>
        typeof(Outcome).Assembly.GetReferencedAssemblies().Select(a => a.Name).ShouldNotContain("Adminduk.Web");

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static string Capability(Type type) => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true ? type.Namespace[Root.Length..].Split('.')[0] : "";
}
