using Adminduk.Core.Catalogue;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Qr;

namespace Adminduk.Web.Hosting;

/// <summary>What the office prints on every document: letterhead, emblem and the key of its QR codes.</summary>
internal static class OfficePapers
{
    public static OfficePaper Of(OfficeProfile profile, Installation installation)
    {
        var contact = string.Join(" · ", new[] { profile.Phone, profile.Website }.OfType<string>());
        var head = new Letterhead([profile.Government, profile.Name], profile.Address, contact, profile.City) { Emblem = Emblem(installation.DataFolder) };
        return new OfficePaper(head, installation.PublicUrl, profile.ShortName, QrKeyFile.OpenOrCreate(Path.Combine(installation.KeysFolder, "qr.pem")));
    }

    // No emblem is shipped: an office puts its own into the data folder.
    private static ReadOnlyMemory<byte>? Emblem(string folder)
    {
        var path = new[] { "emblem.png", "emblem.jpg" }.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        return path is null ? default(ReadOnlyMemory<byte>?) : File.ReadAllBytes(path);
    }
}
