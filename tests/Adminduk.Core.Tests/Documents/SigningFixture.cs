using Adminduk.Core.Documents.Signing;

namespace Adminduk.Core.Tests.Documents;

/// <summary>One test authority with one opened key for all signing tests: opening is slow by design.</summary>
public sealed class SigningFixture : IDisposable
{
    public const string Passphrase = "kata sandi contoh";

    public SigningFixture()
    {
        KeyFile = Authority.IssueKeyFile("KEPALA DINAS CONTOH", "Disdukcapil Kabupaten Bintan", Passphrase, PaperSamples.Now);
        Signer = BuiltInSigner.Open(KeyFile, Passphrase, PaperSamples.Now).Value;
    }

    public TestAuthority Authority { get; } = TestAuthority.Create(PaperSamples.Now);

    public byte[] KeyFile { get; }

    public BuiltInSigner Signer { get; }

    public void Dispose()
    {
        Signer.Dispose();
        Authority.Dispose();
    }
}
