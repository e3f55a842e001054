using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Adminduk.Core.Common;

/// <summary>
/// User-facing words. The part of a key before its first dot names the folder whose <c>Texts.resx</c> (Indonesian) and
/// <c>Texts.en.resx</c> (English) hold it: <c>cases.not-your-step</c> stands in <c>Cases/Texts.resx</c>.
/// </summary>
public static class Texts
{
    private static readonly ConcurrentDictionary<string, ResourceManager[]> Managers = new(StringComparer.OrdinalIgnoreCase);
    private static ImmutableArray<(Assembly Assembly, string Prefix)> sources = [(typeof(Texts).Assembly, "Adminduk.Core.")];

    /// <summary>Indonesian, the language of the law and the default.</summary>
    public static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>English texts; dates and numbers keep Indonesian formats.</summary>
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Adds an assembly whose folders under <paramref name="prefix"/> (with its closing dot) hold texts too.</summary>
    public static void AddSource(Assembly assembly, string prefix)
    {
        if (ImmutableInterlocked.Update(ref sources, s => s.Contains((assembly, prefix)) ? s : s.Add((assembly, prefix))))
            Managers.Clear();
    }

    /// <summary>The text in the current UI language, or the key itself when no file has it.</summary>
    public static string Get(string key, params object[] args) =>
        Find(key, CultureInfo.CurrentUICulture) is not { } text ? key
        : args.Length == 0 ? text
        : string.Format(Indonesian, text, args);

    /// <summary>The text in one language, or null when no file has the key.</summary>
    public static string? Find(string key, CultureInfo culture) =>
        Managers.GetOrAdd(key.Split('.')[0], Open).Select(m => m.GetString(key, culture)).FirstOrDefault(t => t is not null);

    private static ResourceManager[] Open(string capability) =>
    [
        .. from source in sources
           from name in source.Assembly.GetManifestResourceNames()
           where name.Equals($"{source.Prefix}{capability}.Texts.resources", StringComparison.OrdinalIgnoreCase)
           select new ResourceManager(name[..^".resources".Length], source.Assembly),
    ];
}
