using System.Text;
using Adminduk.Core.Files;

namespace Adminduk.Core.Documents.Qr;

/// <summary>Keeps the key of the QR codes on disk, readable by the server's account alone.</summary>
public static class QrKeyFile
{
    /// <summary>Reads the key, or makes it on the first start.</summary>
    public static QrKey OpenOrCreate(string path)
    {
        if (!File.Exists(path)) Create(path);
        return QrKey.FromPem(File.ReadAllText(path));
    }

    private static void Create(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Durable.CreateFolder(folder);
        using var key = QrKey.Create();
        var draft = Path.Combine(folder, Path.GetRandomFileName());
        Durable.Write(draft, Encoding.ASCII.GetBytes(key.ToPem()));
        File.Move(draft, path, overwrite: false);
        Durable.FlushFolder(folder);
    }
}
