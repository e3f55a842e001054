using System.Security.Cryptography;

namespace Adminduk.Core.Files;

/// <summary>The key that seals all stored files: 32 random bytes in hexadecimal, readable by the server's account alone.</summary>
internal static class FileKey
{
    private const int Size = 32;

    /// <summary>Reads the key, or makes one for a store that is still empty.</summary>
    /// <exception cref="InvalidOperationException">The key is missing although files exist, or it cannot be read.</exception>
    public static byte[] LoadOrCreate(string path, bool storeIsEmpty)
    {
        if (!File.Exists(path))
        {
            if (!storeIsEmpty)
                throw new InvalidOperationException($"The key {path} is missing, but stored files exist that only it opens. Put it back from the backup.");
            Create(path);
        }

        return Read(path);
    }

    private static byte[] Read(string path)
    {
        var text = File.ReadAllText(path).Trim();
        if (text.Length == Size * 2 && text.All(char.IsAsciiHexDigit)) return Convert.FromHexString(text);
        throw new InvalidOperationException($"The key {path} is damaged: it must hold {Size * 2} hexadecimal digits. Put it back from the backup.");
    }

    // Two servers may start at once: the one whose move comes second keeps the first one's key.
    private static void Create(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        Durable.CreateFolder(folder);
        var draft = Path.Combine(folder, Path.GetRandomFileName());
        Durable.Write(draft, System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Size)) + "\n"));
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }

        Durable.FlushFolder(folder);
    }
}
