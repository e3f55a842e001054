using Adminduk.Core.Residents.Import;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Residents;

/// <summary>Registers the capability.</summary>
public static class ResidentServices
{
    /// <summary>Everything about residents and families.</summary>
    public static IServiceCollection AddResidents(this IServiceCollection services) => services
        .AddSingleton<NameVocabulary>()
        .AddSingleton<FamilyService>()
        .AddSingleton<IdCardService>()
        .AddSingleton<ResidentSearch>()
        .AddScoped<RegisterReader>()
        .AddScoped<RegisterHistory>()
        .AddHostedService<VocabularyReader>()
        .AddHostedService<ImportRunner>();
}
