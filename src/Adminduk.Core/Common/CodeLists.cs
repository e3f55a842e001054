namespace Adminduk.Core.Common;

/// <summary>All code lists of the official forms, loaded once.</summary>
public sealed class CodeLists
{
    private readonly Dictionary<string, CodeList> lists;

    /// <summary>Reads every list in the folder <c>codes</c>.</summary>
    public CodeLists(ReferenceFiles files) =>
        lists = files.NamesIn("codes").Select(name => new CodeList(name, [.. files.Rows($"codes/{name}.csv").Select(Read)])).ToDictionary(l => l.Name);

    /// <summary>The lists that ship with the product.</summary>
    public static CodeLists Shipped => Lazily.Value;

    private static readonly Lazy<CodeLists> Lazily = new(() => new(ReferenceFiles.Shipped));

    /// <summary>The names of all lists, in order.</summary>
    public IEnumerable<string> Names => lists.Keys.Order(StringComparer.Ordinal);

    /// <summary>The list of this name; a name that no file has is a bug in a form.</summary>
    public CodeList this[string name] => lists[name];

    /// <summary>The list of this name, or null.</summary>
    public CodeList? Find(string name) => lists.GetValueOrDefault(name);

    private static CodeEntry Read(string[] row) => new(row[0], row[1], row[2], row[3]);
}
