using Adminduk.Core.Documents.Signing;

namespace Adminduk.Core.Tests.Lives;

/// <summary>A key that breaks while it signs: the decision has changed the register by then and has not committed.</summary>
internal sealed class CrashingSigner(ISigner key) : ISigner
{
    public SigningIdentity Identity => key.Identity;

    public Task<IReadOnlyList<byte[]>> SignAsync(IReadOnlyList<byte[]> contents, CancellationToken cancellation) => throw new IOException("the power went out");

    public void Dispose()
    {
    }
}
