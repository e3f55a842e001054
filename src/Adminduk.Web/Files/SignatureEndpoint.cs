using Adminduk.Core.Cases.Books;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;

namespace Adminduk.Web.Files;

/// <summary>The signature drawn for a line of the pick-up book, at <c>/buku/tanda-tangan/{tahun}/{nomor}</c>, for those who may read the book.</summary>
public static class SignatureEndpoint
{
    /// <summary>Maps the address.</summary>
    public static WebApplication MapSignatures(this WebApplication app)
    {
        app.MapGet("/buku/tanda-tangan/{tahun:int}/{nomor:int}", ServeAsync).WithMetadata(new OfficersOnlyAttribute());
        return app;
    }

    private static async Task<IResult> ServeAsync(int tahun, int nomor, HttpContext http, BookQueries books, ICurrentActor current, CancellationToken ct)
    {
        var opened = await books.SignatureAsync(tahun, nomor, current.Required, ct);
        if (!opened.Try(out var picture))
        {
            PageModelOutcomes.Explain(http, opened.Error);
            return Results.StatusCode(PageModelOutcomes.StatusOf(opened.Error!));
        }

        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        http.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(picture, "image/png");
    }
}
