using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Reporting;

/// <summary>Registers what superiors see of the work.</summary>
public static class ReportingServices
{
    /// <summary>Supervision, figures, time reports and schedules. Needs cases and the catalogue.</summary>
    public static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddScoped<Superiors>().AddScoped<Supervision>().AddScoped<HeadFigures>().AddScoped<TimeReport>().AddScoped<RecordingSchedule>();
}
