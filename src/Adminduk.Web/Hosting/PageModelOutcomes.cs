using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Hosting;

/// <summary>How a page answers a refusal: field errors and a status, or the plain error page.</summary>
public static class PageModelOutcomes
{
    private static readonly object Key = new();

    /// <summary>
    /// Answers a refused outcome. What is missing or not allowed gets the error page (404, 403); the rest shows this page
    /// again with the refusals beside their fields and in the summary (400, 409, 422). Load the page's data before returning it;
    /// <paramref name="prefix"/> names the bound property that holds the fields, if they are not the page's own.
    /// </summary>
    public static IActionResult Refused(this PageModel page, Outcome outcome, string? prefix = null)
    {
        var status = outcome.Errors.Max(StatusOf);
        page.HttpContext.Items[Key] = outcome.Errors.First(e => StatusOf(e) == status);
        if (outcome.Errors.Any(e => e.Kind is ErrorKind.NotFound or ErrorKind.Forbidden))
            return new StatusCodeResult(outcome.Errors.Any(e => e.Kind is ErrorKind.Forbidden) ? 403 : 404);
        page.ModelState.AddErrors(outcome.Errors, prefix);
        page.Response.StatusCode = status;
        return page.Page();
    }

    /// <summary>Puts refusals beside their fields; those without a field stand in the summary alone.</summary>
    public static void AddErrors(this ModelStateDictionary state, IEnumerable<Error> errors, string? prefix = null)
    {
        foreach (var error in errors)
            state.AddModelError(error.Field is null || prefix is null ? error.Field ?? "" : $"{prefix}.{error.Field}", Words(error));
    }

    /// <summary>The status that says what sort of refusal it was.</summary>
    public static int StatusOf(Error error) => error.Kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.Refused => StatusCodes.Status422UnprocessableEntity,
        _ => throw new ArgumentOutOfRangeException(nameof(error), error.Kind, null),
    };

    /// <summary>Lets the error page say why, when something other than a page refused.</summary>
    public static void Explain(HttpContext context, Error? error) => context.Items[Key] = error;

    /// <summary>The refusal that led to this error page, if a page named one.</summary>
    public static Error? RefusalOf(HttpContext context) => context.Items[Key] as Error;

    private static string Words(Error error) =>
        error.LegalBasis is { } basis ? $"{error.Message} {Texts.Get("shared.legal-basis", basis)}" : error.Message;
}
