namespace Adminduk.Core.Documents.Signing;

/// <summary>
/// A key opened for signing: one passphrase entry, many signatures. The built-in one holds a key file; an adapter for the national
/// e-sign service implements the same and replaces nothing else.
/// </summary>
public interface ISigner : IDisposable
{
    /// <summary>Whose signature it makes.</summary>
    SigningIdentity Identity { get; }

    /// <summary>Signs a batch.</summary>
    /// <param name="contents">What each signature covers; an adapter that sends digests sends their SHA-256.</param>
    /// <returns>One detached CMS (RFC 5652, DER) for each content, in the same order.</returns>
    Task<IReadOnlyList<byte[]>> SignAsync(IReadOnlyList<byte[]> contents, CancellationToken cancellation);
}
