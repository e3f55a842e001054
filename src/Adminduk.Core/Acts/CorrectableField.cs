using System.Text.Json.Nodes;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Acts;

/// <summary>A part of an act's text that a correction may change, and the register element that follows it.</summary>
/// <param name="Id">As the form names it: <c>birth-place</c>.</param>
/// <param name="Member">Member of the act's record; <c>Wife.Name</c> for a member of a part.</param>
/// <param name="Shape">What is written there.</param>
public sealed record CorrectableField(string Id, string Member, FieldShape Shape)
{
    /// <summary>Whose name it is; null where it is no name that the act files people under.</summary>
    public ActRole? Names { get; init; }

    /// <summary>True where it is the date of the event.</summary>
    public bool IsEventDate { get; init; }

    /// <summary>The element of the subject's register entry that follows; null where none does.</summary>
    public FollowingElement? Follows { get; init; }

    /// <summary>What an act's text says there, dates as yyyy-MM-dd; empty when it says nothing.</summary>
    public string Read(string content) => Part(JsonNode.Parse(content)!)?[Last]?.ToString() ?? "";

    /// <summary>The text with another value there.</summary>
    public string Write(string content, string value)
    {
        var text = JsonNode.Parse(content)!;
        Part(text)![Last] = Shape == FieldShape.Sex ? JsonValue.Create(int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)) : JsonValue.Create(value);
        return ActRegister.Write(text);
    }

    private string Last => Member[(Member.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private JsonNode? Part(JsonNode text) => Last == Member ? text : text[Member[..^(Last.Length + 1)]];
}

/// <summary>The register element behind a part of an act of birth.</summary>
/// <param name="Now">Its value, written as the act writes it.</param>
/// <param name="Change">The change that brings it to a value.</param>
public sealed record FollowingElement(Func<Resident, string> Now, Func<string, ResidentElements> Change);

/// <summary>What is written in a part of an act.</summary>
public enum FieldShape
{
    /// <summary>A name, under the name rules.</summary>
    Name,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Jenis kelamin, by its code.</summary>
    Sex,
}
