using Adminduk.Core.Cases.Registers;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;

namespace Adminduk.Web.Files;

/// <summary>A scanned sheet of a register book of acts, at <c>/akta/pindaian/{id}</c>, for those who read the books; served as <see cref="AttachmentEndpoint"/> does.</summary>
public static class ActScanEndpoint
{
    /// <summary>Maps the address.</summary>
    public static WebApplication MapActScans(this WebApplication app)
    {
        app.MapGet("/akta/pindaian/{id:guid}", ServeAsync).WithMetadata(new OfficersOnlyAttribute());
        return app;
    }

    private static async Task<IResult> ServeAsync(Guid id, bool? unduh, HttpContext http, ActDesk desk, ICurrentActor current, CancellationToken ct) =>
        AttachmentEndpoint.Answer(http, await desk.OpenScanAsync(id, current.Required, ct), unduh == true);
}
