using System.Text.Json.Serialization;

namespace Adminduk.Web.Api;

/// <summary>A refusal or fault as machine clients get it (RFC 9457).</summary>
public sealed record ApiProblem
{
    /// <summary>Names the kind of problem: <c>urn:adminduk:problem:</c> and the code.</summary>
    public required string Type { get; init; }

    /// <summary>What sort of problem, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What happened, why, and what to do now; fit to be shown to the applicant.</summary>
    public required string Detail { get; init; }

    /// <summary>Stable code; never translated.</summary>
    public required string Code { get; init; }

    /// <summary>The law that the refusal rests on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LegalBasis { get; init; }

    /// <summary>Everything that stands against the request, one by one.</summary>
    public IReadOnlyList<ApiProblemItem> Errors { get; init; } = [];

    /// <summary>Name of a fault in the server's log.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }
}

/// <summary>One thing that stands against a request.</summary>
/// <param name="Field">Where in the request: <c>answers.nik</c>, <c>file:pas-foto</c>; null when it is no single place.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Detail">What is wrong and how to mend it.</param>
/// <param name="LegalBasis">The law it rests on.</param>
public sealed record ApiProblemItem(string? Field, string Code, string Detail, string? LegalBasis);
