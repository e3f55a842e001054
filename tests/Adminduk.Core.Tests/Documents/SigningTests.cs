using System.Security.Cryptography.X509Certificates;
using System.Text;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.FamilyCards;
using Adminduk.Core.Documents.Qr;
using Adminduk.Core.Documents.Signing;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Documents;

public sealed class SigningTests(SigningFixture keys) : IClassFixture<SigningFixture>, IDisposable
{
    private const string Passphrase = SigningFixture.Passphrase;
    private static readonly DateTime Now = PaperSamples.Now;
    private readonly TestAuthority authority = keys.Authority;
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Signed_file_satisfies_the_outside_checkers()
    {
        var signer = keys.Signer;
        var path = folder.Put("kk.pdf", await SignAsync(Drawn(), signer));

        var report = await PdfSigAsync(path);
        report.ShouldContain("ETSI.CAdES.detached");
        report.ShouldContain("Signature is Valid");
        report.ShouldContain("Certificate is Trusted");
        report.ShouldContain("Total document signed");
        report.ShouldContain("KEPALA DINAS CONTOH (UJI)");
        report.ShouldContain("bukan untuk produksi");
        (await ExternalTool.RunAsync("qpdf", "--check", path)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Two_signatures_are_both_valid()
    {
        var signer = keys.Signer;
        var twice = await SignAsync(await SignAsync(Drawn(), signer), signer);

        var report = await PdfSigAsync(folder.Put("dua.pdf", twice));
        report.Split("Signature is Valid").Length.ShouldBe(3);
        report.ShouldContain("Total document signed");
        var read = Read(twice);
        read.Signatures.Count.ShouldBe(2);
        read.IsGenuine.ShouldBeTrue();
        read.Signatures[0].CoversFile.ShouldBeFalse();
        read.Signatures[1].CoversFile.ShouldBeTrue();
        (await ExternalTool.RunAsync("qpdf", "--check", folder["dua.pdf"])).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Own_reader_names_signer_and_time()
    {
        var signer = keys.Signer;
        var signature = Read(await SignAsync(Drawn(), signer)).Signatures.ShouldHaveSingleItem();

        signature.IsValid.ShouldBeTrue();
        signature.IsTrusted.ShouldBeTrue();
        signature.SignedAt.ShouldBe(Now);
        signature.Signer!.Name.ShouldBe("KEPALA DINAS CONTOH (UJI)");
        signature.Signer.IsTest.ShouldBeTrue();
    }

    [Fact]
    public async Task A_changed_byte_anywhere_is_found()
    {
        var signer = keys.Signer;
        var signed = await SignAsync(Drawn(), signer);
        var open = signed.AsSpan().LastIndexOf("/Contents<"u8) + "/Contents".Length;
        var close = signed.AsSpan().LastIndexOf(">/ByteRange"u8) + 1;
        foreach (var at in Enumerable.Range(0, 60).Select(i => i * open / 60).Concat([open - 1, open, close - 1, close, close + 12, signed.Length - 1]))
        {
            var changed = (byte[])signed.Clone();
            changed[at] ^= 1;
            var read = PdfSignatureReader.Read(changed, [authority.Certificate]);
            (read.Ok && read.Value.IsIntact).ShouldBeFalse($"byte {at}");
        }
    }

    [Fact]
    public async Task A_changed_byte_is_a_digest_mismatch_for_the_outside_checker()
    {
        var signer = keys.Signer;
        var signed = await SignAsync(Drawn(), signer);
        signed[signed.AsSpan().IndexOf("/Producer"u8) + 15] ^= 1;

        (await PdfSigAsync(folder.Put("ubah.pdf", signed))).ShouldContain("Digest Mismatch");
    }

    [Fact]
    public async Task Something_appended_after_the_signature_is_found()
    {
        var signer = keys.Signer;
        byte[] longer = [.. await SignAsync(Drawn(), signer), .. "\n% tambahan\n"u8];

        var read = Read(longer);
        read.Signatures[0].IsValid.ShouldBeTrue();
        read.IsIntact.ShouldBeFalse();
    }

    [Fact]
    public async Task A_stranger_s_signature_is_intact_but_not_genuine()
    {
        using var stranger = TestAuthority.Create(Now);
        using var signer = BuiltInSigner.Open(stranger.IssueKeyFile("Orang Lain", "Lain", Passphrase, Now), Passphrase, Now).Value;

        var read = Read(await SignAsync(Drawn(), signer));
        read.IsIntact.ShouldBeTrue();
        read.IsGenuine.ShouldBeFalse();
    }

    [Fact]
    public async Task A_batch_is_signed_with_one_opening_and_keeps_its_order()
    {
        var signer = keys.Signer;
        var batch = Enumerable.Range(1, 5).Select(i => new PdfToSign(Drawn(i), $"Alasan {i}", Now)).ToList();

        var signed = await PadesSigner.SignAsync(batch, signer, CancellationToken.None);

        signed.Count.ShouldBe(5);
        foreach (var (index, file) in signed.Index())
        {
            Read(file).IsGenuine.ShouldBeTrue();
            file.AsSpan(0, batch[index].Pdf.Length).SequenceEqual(batch[index].Pdf).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_wrong_passphrase_is_refused()
    {
        var file = keys.KeyFile;

        BuiltInSigner.Open(file, "salah", Now).Error!.Code.ShouldBe("documents.passphrase-wrong");
        BuiltInSigner.Open(folder["tiada.p12"], Passphrase, Now).Error!.Code.ShouldBe("documents.key-file-missing");
    }

    [Fact]
    public void An_expired_certificate_is_refused()
    {
        var file = keys.KeyFile;

        BuiltInSigner.Open(file, Passphrase, Now.AddYears(3)).Error!.Code.ShouldBe("documents.certificate-not-valid");
    }

    [Fact]
    public void An_authority_comes_back_from_its_key_file()
    {
        using var again = TestAuthority.Open(authority.ToKeyFile(Passphrase), Passphrase);

        again.Certificate.Thumbprint.ShouldBe(authority.Certificate.Thumbprint);
        BuiltInSigner.Open(again.IssueKeyFile("A", "B", Passphrase, Now), Passphrase, Now).Ok.ShouldBeTrue();
    }

    [Fact]
    public void Files_that_are_no_signed_pdf_are_refused()
    {
        Code("halo"u8.ToArray()).ShouldBe("documents.pdf-not-pdf");
        Code(Drawn()).ShouldBe("documents.pdf-unsigned");
        Code(new byte[PdfSignatureReader.LargestFile + 1]).ShouldBe("documents.pdf-too-large");
        Code(Encoding.ASCII.GetBytes("%PDF-1.7 /ByteRange [0 999999999 999999999 999999999]")).ShouldBe("documents.pdf-unsigned");
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Drawn(int members = 2)
    {
        using var key = QrKey.Create();
        return new FamilyCardDrawing().Draw(PaperSamples.FamilyCard(members: members), PaperSamples.Sealed(key, DocumentKinds.FamilyCard, "2101••••••••0001"));
    }

    private static async Task<byte[]> SignAsync(byte[] pdf, ISigner signer) =>
        (await PadesSigner.SignAsync([new PdfToSign(pdf, "Penerbitan (Kartu Keluarga) \\ pengesahan", Now)], signer, CancellationToken.None))[0];

    private string Code(byte[] file) => PdfSignatureReader.Read(file, [authority.Certificate]).Error!.Code;

    private PdfSignatureReport Read(byte[] file) => PdfSignatureReader.Read(file, [authority.Certificate]).Value;

    private async Task<string> PdfSigAsync(string path)
    {
        var store = $"sql:{folder["nss"]}";
        if (!Directory.Exists(folder["nss"]))
        {
            Directory.CreateDirectory(folder["nss"]);
            var ca = folder.Put("ca.pem", Encoding.ASCII.GetBytes(authority.Certificate.ExportCertificatePem()));
            await ExternalTool.OutputOfAsync("certutil", "-N", "-d", store, "--empty-password");
            await ExternalTool.OutputOfAsync("certutil", "-A", "-d", store, "-n", "uji", "-t", "CT,CT,CT", "-i", ca);
        }
        return (await ExternalTool.RunAsync("pdfsig", "-nssdir", store, path)).Output;
    }
}
