using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Web.Forms;
using Adminduk.Web.Pages.Applications;
using Adminduk.Web.Pages.Tracking;
using Adminduk.Web.Pages.Verification;

namespace Adminduk.Web.Hosting;

/// <summary>Registers what cases need of the host.</summary>
public static class CaseHosting
{
    /// <summary>What pages of cases share.</summary>
    public static WebApplicationBuilder AddCaseWork(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<SignatureMarks>().AddScoped<DossierUploads>().AddScoped<AnswerWords>().AddScoped<ApplicationDesk>().AddScoped<TrackingDesk>().AddScoped<VerdictDesk>();
        return builder;
    }

    /// <summary>The region search of forms: <c>/wilayah/cari?q=toap&amp;tingkat=village&amp;dalam=kantor</c>.</summary>
    public static WebApplication MapRegionSearch(this WebApplication app)
    {
        app.MapGet("/wilayah/cari", (string? q, string? tingkat, string? dalam, RegionDirectory regions, OfficeRegency office) =>
        {
            var level = tingkat == "district" ? RegionLevel.District : RegionLevel.Village;
            var inside = dalam == "kantor" ? RegionCode.OfRegency(office.Code) : (RegionCode?)null;
            var found = regions.Search(new RegionQuery(q ?? "", inside, level, 12));
            return Results.Json(found.Select(r => new { value = r.Code.ToString(), text = regions.FullName(r.Code) }));
        });
        return app;
    }
}
