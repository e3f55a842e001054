using System.Reflection;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Data;
using Adminduk.Core.Messages;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Hosting;

/// <summary><c>/health</c> for machines: JSON, 200 while people can be served, 503 otherwise. Nothing in it is secret.</summary>
public static class Health
{
    private const long LeastFree = 512L * 1024 * 1024;

    private static readonly string Version = typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Maps the address.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapGet("/health", AnswerAsync).AllowAnonymous();
        return app;
    }

    private static async Task<IResult> AnswerAsync(AdmindukDbContext db, CatalogueHolder catalogue, Installation installation, CancellationToken ct)
    {
        var waiting = await WaitingAsync(db, ct);
        var free = FreeBytes(installation.DataFolder);
        var status = waiting is null ? "down" : free < LeastFree ? "degraded" : "ok";
        var report = new
        {
            status,
            version = Version,
            database = new { engine = installation.UsesPostgres ? "postgresql" : "sqlite", reachable = waiting is not null },
            catalogue = new { profile = catalogue.Current.Profile.Owner, services = catalogue.Current.Profile.Services.Count },
            outbox = new { waiting },
            disk = new { freeMegabytes = free / (1024 * 1024) },
            demo = installation.Demo,
        };
        return Results.Json(report, statusCode: waiting is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }

    // One short query tells two things: the database answers, and how many messages wait.
    private static async Task<int?> WaitingAsync(AdmindukDbContext db, CancellationToken ct)
    {
        try
        {
            db.Database.SetCommandTimeout(TimeSpan.FromSeconds(3));
            return await db.Outbox.CountAsync(m => m.Status == MessageStatus.Pending, ct);
        }
        catch (Exception fault) when (DatabaseFaults.Explain(fault) is not null)
        {
            return null;
        }
    }

    private static long FreeBytes(string folder) => new DriveInfo(folder).AvailableFreeSpace;
}
