using Adminduk.Core.Residents.Import;
using Adminduk.Core.Residents.LifeCourse;
using Adminduk.Core.Residents.Matching;
using Adminduk.Core.Residents.Vulnerable;
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
        .AddSingleton<LifeSentences>()
        .AddScoped<LifeCourses>()
        .AddScoped<PastRegister>()
        .AddScoped<VulnerableDesk>()
        .AddScoped<VulnerableQueries>()
        .AddSingleton<VulnerableSheet>()
        .AddHostedService<VocabularyReader>()
        .AddHostedService<ImportRunner>();

    /// <summary>Finding people who are recorded twice, and deciding on them.</summary>
    public static IServiceCollection AddMatching(this IServiceCollection services) => services
        .AddSingleton<MatchModelCache>().AddScoped<ResidentMatching>().AddScoped<MatchRun>().AddScoped<DuplicateDesk>().AddScoped<DuplicateQueries>();
}
