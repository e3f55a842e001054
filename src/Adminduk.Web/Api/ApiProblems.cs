using Adminduk.Core.Common;
using Adminduk.Web.Hosting;

namespace Adminduk.Web.Api;

/// <summary>Turns refusals into problem details: the same codes and words as on pages, a status for machines.</summary>
internal static class ApiProblems
{
    /// <summary>The content type.</summary>
    public const string ContentType = "application/problem+json";

    // Where a machine needs a finer status than the kind of the error gives.
    private static readonly Dictionary<string, int> Statuses = new(StringComparer.Ordinal)
    {
        ["clients.key-missing"] = 401,
        ["clients.key-wrong"] = 401,
        ["clients.key-revoked"] = 401,
        ["clients.key-expired"] = 401,
        ["clients.key-too-often"] = 429,
        ["clients.quota-spent"] = 429,
        ["cases.track-too-often"] = 429,
        ["cases.draft-identity-too-often"] = 429,
        ["common.key-used"] = 422,
        ["api.type-wrong"] = 415,
        ["api.too-large"] = 413,
        ["api.version-old"] = 412,
    };

    /// <summary>The answer for a refused outcome.</summary>
    /// <param name="outcome">The refusals.</param>
    /// <param name="prefix">Goes before the names of form fields: <c>answers.</c>.</param>
    public static ApiProblemResult Of(Outcome outcome, string prefix = "")
    {
        var first = outcome.Errors.MaxBy(StatusOf)!;
        return new(new ApiProblem
        {
            Type = "urn:adminduk:problem:" + first.Code,
            Title = Title(StatusOf(first)),
            Status = StatusOf(first),
            Detail = first.Message,
            Code = first.Code,
            LegalBasis = first.LegalBasis,
            Errors = [.. outcome.Errors.Select(e => new ApiProblemItem(Place(e.Field, prefix), e.Code, e.Message, e.LegalBasis))],
        });
    }

    /// <summary>The answer for a bare status or a fault.</summary>
    public static ApiProblemResult Bare(int status, string? reference = null)
    {
        if (status == StatusCodes.Status415UnsupportedMediaType) return Of(Error.Invalid("Content-Type", "api.type-wrong"));
        var code = $"api.status-{(Texts.Find($"api.status-{status}", Texts.Indonesian) is null ? status >= 500 ? 500 : 400 : status)}";
        return new(new ApiProblem { Type = "about:blank", Title = Title(status), Status = status, Detail = Texts.Get(code), Code = code, Reference = reference });
    }

    private static int StatusOf(Error error) => Statuses.TryGetValue(error.Code, out var status) ? status : PageModelOutcomes.StatusOf(error);

    private static string Title(int status) =>
        Texts.Get($"api.title-{(Texts.Find($"api.title-{status}", Texts.Indonesian) is null ? status >= 500 ? 500 : 400 : status)}");

    private static string? Place(string? field, string prefix) =>
        field is null || prefix.Length == 0 || field.Contains(':', StringComparison.Ordinal) || field.StartsWith(prefix, StringComparison.Ordinal) ? field : prefix + field;
}
