using System.Security.Cryptography;

namespace Adminduk.Core.Files;

/// <summary>
/// How a file lies on disk: <c>ADF1</c>, the key's mark (4 bytes), nonce (12), tag (16), AES-256-GCM cipher text.
/// The mark tells a wrong key from a damaged file; the file's name is sealed in, so that files cannot be swapped.
/// </summary>
internal sealed class FileSeal(byte[] key)
{
    private const int MarkSize = 4;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    public const int HeaderSize = 4 + MarkSize + NonceSize + TagSize;

    private readonly byte[] mark = SHA256.HashData(key)[..MarkSize];

    private static ReadOnlySpan<byte> Magic => "ADF1"u8;

    public byte[] Close(ReadOnlySpan<byte> content, string name)
    {
        var file = new byte[HeaderSize + content.Length];
        Magic.CopyTo(file);
        mark.CopyTo(file, Magic.Length);
        RandomNumberGenerator.Fill(Nonce(file));
        using var cipher = new AesGcm(key, TagSize);
        cipher.Encrypt(Nonce(file), content, file.AsSpan(HeaderSize), Tag(file), Convert.FromHexString(name));
        return file;
    }

    public byte[] Open(byte[] file, string name)
    {
        if (file.Length < HeaderSize || !file.AsSpan().StartsWith(Magic))
            throw new FileDamagedException($"File {name} is cut short or is not one of ours.");
        if (!file.AsSpan(Magic.Length, MarkSize).SequenceEqual(mark))
            throw new FileDamagedException($"File {name} was sealed with another key. Put back the keys folder that belongs to these files.");
        var content = new byte[file.Length - HeaderSize];
        try
        {
            using var cipher = new AesGcm(key, TagSize);
            cipher.Decrypt(Nonce(file), file.AsSpan(HeaderSize), Tag(file), content, Convert.FromHexString(name));
        }
        catch (AuthenticationTagMismatchException fault)
        {
            throw new FileDamagedException($"File {name} was altered or cut short.", fault);
        }

        return FileHash.Of(content) == name ? content : throw new FileDamagedException($"File {name} holds other content than its name says.");
    }

    private static Span<byte> Nonce(byte[] file) => file.AsSpan(4 + MarkSize, NonceSize);

    private static Span<byte> Tag(byte[] file) => file.AsSpan(4 + MarkSize + NonceSize, TagSize);
}
