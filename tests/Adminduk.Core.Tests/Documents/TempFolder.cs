namespace Adminduk.Core.Tests.Documents;

/// <summary>A folder that is gone when the test is done.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("adminduk-doc-");

    /// <summary>A file in it.</summary>
    public string this[string name] => Path.Combine(folder.FullName, name);

    /// <summary>Writes a file; gives back its path.</summary>
    public string Put(string name, byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public void Dispose() => folder.Delete(recursive: true);
}
