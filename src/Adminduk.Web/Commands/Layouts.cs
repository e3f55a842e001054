using Adminduk.Core.Residents.Import;

namespace Adminduk.Web.Commands;

/// <summary>Layouts of files of residents as the command line names them.</summary>
internal static class Layouts
{
    /// <summary>All names, for messages.</summary>
    public static string Names => string.Join(", ", Enum.GetNames<ImportLayout>().Select(n => n.ToLowerInvariant()));

    /// <summary>The layout of this name, or null.</summary>
    public static ImportLayout? Named(string name) =>
        Enum.GetValues<ImportLayout>().Where(l => l.ToString().Equals(name, StringComparison.OrdinalIgnoreCase)).Select(l => (ImportLayout?)l).FirstOrDefault();
}
