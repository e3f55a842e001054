using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Clients;

/// <summary>Registers this capability. Before it: the database, the organisation, catalogue and regions.</summary>
public static class ClientServices
{
    /// <summary>Machine clients, their keys and the gate they come in by.</summary>
    public static IServiceCollection AddApiClients(this IServiceCollection services) =>
        services.AddScoped<ApiClientRules>().AddScoped<ApiClients>().AddScoped<ApiClientGate>();
}
