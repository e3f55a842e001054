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
        app.MapGet("/layanan/{kode}/standar.pdf", (string kode, ServiceCatalogue catalogue, OfficeClock clock, IServiceProvider services) =>
            Print(kode, "standar", catalogue, clock, services, CataloguePrints.Standard));
        app.MapGet("/layanan/{kode}/sop.pdf", (string kode, ServiceCatalogue catalogue, OfficeClock clock, IServiceProvider services) =>
            Print(kode, "sop", catalogue, clock, services, CataloguePrints.Sop));
        return app;
    }

    private static IResult Print(
        string code, string sheet, ServiceCatalogue catalogue, OfficeClock clock, IServiceProvider services, Func<ServiceCatalogue, ServiceDefinition, DocumentFrame, byte[]> draw)
    {
        if (catalogue.OfferedOn(code, clock.Today) is not { } service) return Results.NotFound();
        var letterhead = services.GetService<OfficePaper>()?.Letterhead ?? CataloguePrints.LetterheadOf(catalogue.Profile);
        return Results.File(draw(catalogue, service, new DocumentFrame(letterhead, clock.Today, clock.Now)), "application/pdf", $"{sheet}-{code}.pdf");
    }
}
