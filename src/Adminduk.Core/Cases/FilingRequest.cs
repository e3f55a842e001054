namespace Adminduk.Core.Cases;

/// <summary>A request as it comes in, from a counter, a browser or a machine client.</summary>
public sealed record FilingRequest
{
    /// <summary>Service code.</summary>
    public required string Service { get; init; }

    /// <summary>How it comes in.</summary>
    public required CaseChannel Channel { get; init; }

    /// <summary>Answers to the form, as typed.</summary>
    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    /// <summary>Files already checked and stored.</summary>
    public IReadOnlyList<FiledAttachment> Files { get; init; } = [];

    /// <summary>What the first step's operations ask, such as the sending kecamatan.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>();

    /// <summary>Language of messages.</summary>
    public string Language { get; init; } = "id";

    /// <summary>The applicant's account, where there is one.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>The draft it was written in; removed when it is filed.</summary>
    public Guid? DraftId { get; init; }

    /// <summary>Client's key; a repeat gets the case that the first request made.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>Stands for the whole request, so that a key that comes back with another one is noticed; empty where nobody checks that.</summary>
    public Guid Fingerprint { get; init; }
}

/// <summary>A file of a request.</summary>
/// <param name="Requirement">Requirement id it answers.</param>
/// <param name="Hash">Its name in the file store.</param>
/// <param name="ContentType">Type found in the content.</param>
/// <param name="Name">Name given by the user.</param>
/// <param name="Size">Bytes.</param>
public sealed record FiledAttachment(string Requirement, string Hash, string ContentType, string Name, long Size);
