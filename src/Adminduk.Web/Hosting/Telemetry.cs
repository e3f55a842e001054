using Adminduk.Core.Common;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Adminduk.Web.Hosting;

/// <summary>Traces and metrics by OTLP over HTTP, only when <c>Adminduk:Telemetry:Endpoint</c> names a collector.</summary>
public static class Telemetry
{
    /// <summary>The setting: <c>http://127.0.0.1:4318</c>.</summary>
    public const string Setting = "Adminduk:Telemetry:Endpoint";

    /// <summary>Registers the exporters; without the setting nothing is collected and nothing leaves the house.</summary>
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Setting] is not { Length: > 0 } address) return builder;
        var collector = new Uri(address.TrimEnd('/') + "/");
        builder.Services.AddSingleton(_ => Metrics(new Uri(collector, "v1/metrics")));
        builder.Services.AddSingleton(_ => Traces(new Uri(collector, "v1/traces")));
        builder.Services.AddHostedService<TelemetryStart>();
        return builder;
    }

    private static ResourceBuilder Resource => ResourceBuilder.CreateDefault().AddService("adminduk", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3));

    private static MeterProvider Metrics(Uri endpoint) => Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(Resource)
        .AddMeter(Measures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql")
        .AddOtlpExporter(otlp => Configure(otlp, endpoint))
        .Build();

    private static TracerProvider Traces(Uri endpoint) => Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(Resource)
        .AddSource(Measures.Name, "Microsoft.AspNetCore", "Npgsql")
        .AddProcessor(new PathVeil())
        .AddOtlpExporter(otlp => Configure(otlp, endpoint))
        .Build();

    private static void Configure(OtlpExporterOptions otlp, Uri endpoint)
    {
        otlp.Protocol = OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = endpoint;
    }
}
