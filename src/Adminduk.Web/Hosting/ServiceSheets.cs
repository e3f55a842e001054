using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;

namespace Adminduk.Web.Hosting;

/// <summary>The official sheets of a service as PDF: <c>/layanan/{kode}/standar.pdf</c> and <c>/layanan/{kode}/sop.pdf</c>.</summary>
internal static class ServiceSheets
{
    public static WebApplication MapServiceSheets(this WebApplication app)
    {
        app.MapGet("/layanan/{kode}/standar.pdf", (string kode, ServiceCatalogue catalogue, OfficeClock clock, OfficePaper paper) =>
            Print(kode, "standar", catalogue, clock, paper, CataloguePrints.Standard));
        app.MapGet("/layanan/{kode}/sop.pdf", (string kode, ServiceCatalogue catalogue, OfficeClock clock, OfficePaper paper) =>
            Print(kode, "sop", catalogue, clock, paper, CataloguePrints.Sop));
        return app;
    }

    private static IResult Print(
        string code, string sheet, ServiceCatalogue catalogue, OfficeClock clock, OfficePaper paper, Func<ServiceCatalogue, ServiceDefinition, DocumentFrame, byte[]> draw)
    {
        if (catalogue.OfferedOn(code, clock.Today) is not { } service) return Results.NotFound();
        return Results.File(draw(catalogue, service, new DocumentFrame(paper.Letterhead, clock.Today, clock.Now)), "application/pdf", $"{sheet}-{code}.pdf");
    }
}
