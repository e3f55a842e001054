using Adminduk.Core.Common;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Forms;

/// <summary>How a page answers with a PDF about one person: shown in the browser, kept by nobody on the way.</summary>
public static class PdfAnswers
{
    /// <summary>The PDF under a file name without extension, or the refusal as an error page.</summary>
    public static IActionResult Pdf(this PageModel page, Outcome<byte[]> drawn, string name)
    {
        if (!drawn.Try(out var pdf)) return page.Refused(Outcome.Fail(drawn.Errors.Select(e => e.Kind == ErrorKind.Forbidden ? e : e with { Kind = ErrorKind.NotFound })));

        page.Response.Headers.CacheControl = "no-store";
        page.Response.Headers.ContentDisposition = $"inline; filename=\"{string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}.pdf\"";
        return page.File(pdf, "application/pdf");
    }
}
