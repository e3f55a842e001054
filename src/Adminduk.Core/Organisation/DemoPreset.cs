using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Adminduk.Core.Organisation;

/// <summary>A file <c>demo/&lt;profile&gt;.yaml</c>: a made-up staff for trying an office out.</summary>
public sealed class DemoPreset
{
    /// <summary>The office profile it belongs to.</summary>
    public required string Profile { get; init; }

    /// <summary>The one password of all its accounts; public on purpose.</summary>
    public required string Password { get; init; }

    /// <summary>First day of all appointments.</summary>
    public required string Since { get; init; }

    /// <summary>Units, each after the one above it.</summary>
    public required List<DemoUnit> Units { get; init; }

    /// <summary>Posts.</summary>
    public required List<DemoPosition> Positions { get; init; }

    /// <summary>People with their accounts.</summary>
    public required List<DemoOfficer> Officers { get; init; }

    /// <summary>Recent requests of made-up residents.</summary>
    public List<DemoCase> Cases { get; init; } = [];

    /// <summary>What the sign-in page lists: user name and post.</summary>
    [YamlIgnore]
    public IEnumerable<(string Login, string Title)> Accounts => Officers.Select(o => (o.Login, string.Join("; ", o.Posts.Select(TitleOf))));

    /// <summary>Reads a preset.</summary>
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message says where.</exception>
    public static DemoPreset Read(string file)
    {
        var reader = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).WithEnforceRequiredMembers().Build();
        try
        {
            return reader.Deserialize<DemoPreset>(File.ReadAllText(file));
        }
        catch (Exception e) when (e is YamlException or IOException)
        {
            throw new InvalidDataException(Common.Texts.Get("organisation.demo-file", Path.GetFileName(file), e.Message), e);
        }
    }

    private string TitleOf(DemoPost post)
    {
        var position = Positions.Single(p => p.Code == post.Position);
        var unit = Units.Single(u => u.Code == position.Unit);
        return $"{(post.Acting ? "Plt. " : "")}{position.Title}, {unit.Name}";
    }
}

/// <summary>A unit of a preset.</summary>
public sealed class DemoUnit
{
    /// <summary>Short name.</summary>
    public required string Code { get; init; }

    /// <summary>Official name.</summary>
    public required string Name { get; init; }

    /// <summary>Unit kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Region code.</summary>
    public required string Area { get; init; }

    /// <summary>Short name of the unit above.</summary>
    public string? Parent { get; init; }

    /// <summary>Street address.</summary>
    public string? Address { get; init; }

    /// <summary>Names of its counters.</summary>
    public List<string> Counters { get; init; } = [];
}

/// <summary>A post of a preset.</summary>
public sealed class DemoPosition
{
    /// <summary>Short name.</summary>
    public required string Code { get; init; }

    /// <summary>Short name of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Official title.</summary>
    public required string Title { get; init; }

    /// <summary>Role it gives.</summary>
    public required string Role { get; init; }

    /// <summary>Service it is limited to.</summary>
    public string? Service { get; init; }

    /// <summary>Short name of the post that directs the daily work.</summary>
    public string? Operational { get; init; }

    /// <summary>Short name of the post that decides on appointment and discipline.</summary>
    public string? Administrative { get; init; }
}

/// <summary>A made-up person of a preset.</summary>
public sealed class DemoOfficer
{
    /// <summary>User name.</summary>
    public required string Login { get; init; }

    /// <summary>Made-up name.</summary>
    public required string Name { get; init; }

    /// <summary>Posts held.</summary>
    public required List<DemoPost> Posts { get; init; }
}

/// <summary>A post held by a person of a preset.</summary>
public sealed class DemoPost
{
    /// <summary>Short name of the post.</summary>
    public required string Position { get; init; }

    /// <summary>Name of the counter.</summary>
    public string? Counter { get; init; }

    /// <summary>Acting for the holder.</summary>
    public bool Acting { get; init; }

    /// <summary>The decree.</summary>
    public string? Decree { get; init; }
}

/// <summary>What the sign-in page shows of a demo.</summary>
/// <param name="Preset">The preset this process runs with; null outside a demo.</param>
public sealed record DemoAccounts(DemoPreset? Preset);
