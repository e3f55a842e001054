using System.Diagnostics;
using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Errors;

/// <summary>What went wrong, why, and what to do now; the reference leads support to the log line.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class StatusModel(ILogger<StatusModel> logger) : PageModel
{
    private static readonly int[] Known = [400, 403, 404, 405, 409, 413, 422, 429, 500, 503, 507];

    private const string SecondsToWait = "30";

    private int status;

    /// <summary>The refusal a page named, whose own words are better than ours.</summary>
    private Error? Refusal => PageModelOutcomes.RefusalOf(HttpContext);

    /// <summary>The page's heading.</summary>
    public string Heading => Texts.Get($"errors.{status}-heading");

    /// <summary>What happened.</summary>
    public string What => Refusal?.Message ?? Texts.Get($"errors.{status}-what");

    /// <summary>The law the refusal rests on.</summary>
    public string? LegalBasis => Refusal?.LegalBasis;

    /// <summary>What to do now.</summary>
    public string Next => Texts.Get($"errors.{status}-next");

    /// <summary>What was typed into the form that could not be kept, to be sent again; null when there is nothing to repeat.</summary>
    public TypedForm? Typed { get; private set; }

    /// <summary>True when the fault is ours: support finds it in the log, and the page leans on nothing that may be down.</summary>
    public bool IsFault => status >= 500;

    /// <summary>The name of this fault in the log.</summary>
    public string Reference => (Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier)[..8].ToUpperInvariant();

    /// <summary>Shows the page for a status, asked for by any method.</summary>
    public void OnGet() => Show();

    /// <summary>Shows the page after a refused or failed post.</summary>
    public void OnPost() => Show();

    private void Show()
    {
        // Taken from the address itself: a body that cannot be read would spoil the binding of parameters.
        var asked = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        var real = FaultStatus.Of(HttpContext, asked);
        status = Known.Contains(real) ? real : real >= 500 ? 500 : 404;
        Response.StatusCode = real is >= 400 and < 600 ? real : StatusCodes.Status404NotFound;
        if (status is StatusCodes.Status503ServiceUnavailable or StatusCodes.Status507InsufficientStorage)
        {
            Typed = TypedForm.Of(HttpContext);
            Response.Headers.RetryAfter = SecondsToWait;
        }

        if (status >= 500)
            LogShown(logger, Reference, real, HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path);
    }

    [LoggerMessage(LogLevel.Error, "Error page {Reference} shown for status {Status} at {Path}")]
    private static partial void LogShown(ILogger logger, string reference, int status, string? path);
}
