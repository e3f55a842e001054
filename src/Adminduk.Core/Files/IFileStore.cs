using Adminduk.Core.Common;

namespace Adminduk.Core.Files;

/// <summary>
/// Keeps the bytes that do not belong in the database: uploads and signed documents, encrypted, named by their content.
/// Put a file before the transaction that refers to it commits: a file without a row is harmless, a row without a file is not.
/// </summary>
public interface IFileStore
{
    /// <summary>Stores the content durably and names it; storing the same content again changes nothing.</summary>
    /// <returns>SHA-256 of the content, 64 lower-case hexadecimal digits; refused with <c>files.disk-full</c> when there is no room.</returns>
    Task<Outcome<string>> PutAsync(ReadOnlyMemory<byte> content, CancellationToken ct);

    /// <summary>The content of that name, checked against it, or null when there is none.</summary>
    /// <exception cref="FileDamagedException">The stored bytes are not what was stored.</exception>
    Task<byte[]?> GetAsync(string hash, CancellationToken ct);
}
