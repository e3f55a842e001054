namespace Adminduk.Core.Documents.Signing;

/// <summary>A signer that several acts use at once: whoever borrowed it gives it back, and nothing is closed.</summary>
internal sealed class LentSigner(ISigner signer) : ISigner
{
    /// <inheritdoc/>
    public SigningIdentity Identity => signer.Identity;

    /// <inheritdoc/>
    public Task<IReadOnlyList<byte[]>> SignAsync(IReadOnlyList<byte[]> contents, CancellationToken cancellation) => signer.SignAsync(contents, cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
