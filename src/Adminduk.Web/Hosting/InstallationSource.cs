using System.Collections;
using Microsoft.Extensions.Configuration.Memory;

namespace Adminduk.Web.Hosting;

/// <summary>Puts <c>adminduk.json</c> and <c>ADMINDUK_*</c> variables into the section <c>Adminduk</c>.</summary>
public static class InstallationSource
{
    private const string Prefix = "ADMINDUK_";

    /// <summary>Adds both to a configuration, below whatever it holds already (command line, settings of a test).</summary>
    /// <exception cref="InvalidDataException">The file is not JSON.</exception>
    public static void AddTo(IConfigurationBuilder configuration)
    {
        configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Variables(Environment.GetEnvironmentVariables()) });
        configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Settings(Path.GetFullPath("adminduk.json")) });
    }

    /// <summary><c>ADMINDUK_PUBLIC_URL</c> is PublicUrl; two underscores part a section from its member.</summary>
    internal static Dictionary<string, string?> Variables(IDictionary environment) => environment
        .Cast<DictionaryEntry>()
        .Where(v => ((string)v.Key).StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(v => KeyOf((string)v.Key), v => (string?)v.Value, StringComparer.OrdinalIgnoreCase);

    internal static Dictionary<string, string?> Settings(string path)
    {
        try
        {
            return new ConfigurationBuilder().AddJsonFile(path, optional: true).Build().AsEnumerable()
                .Where(s => s.Value is not null)
                .ToDictionary(s => $"{AdmindukOptions.Section}:{s.Key}", s => s.Value, StringComparer.OrdinalIgnoreCase);
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{path}: {fault.InnerException?.Message ?? fault.Message}", fault);
        }
    }

    private static string KeyOf(string variable) =>
        $"{AdmindukOptions.Section}:{variable[Prefix.Length..].Replace("__", ":", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)}";
}
