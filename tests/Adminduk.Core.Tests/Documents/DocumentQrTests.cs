using System.Formats.Cbor;
using System.IO.Compression;
using System.Text;
using Adminduk.Core.Documents.Qr;
using FsCheck;
using FsCheck.Fluent;
using QRCoder;

namespace Adminduk.Core.Tests.Documents;

public sealed class DocumentQrTests : IDisposable
{
    private static readonly DateTime Now = new(2026, 11, 22, 2, 5, 0, DateTimeKind.Utc);
    private static readonly Uri Base = new("https://adminduk.bintankab.go.id");
    private readonly QrKey key = QrKey.Create();

    private static QrClaims Claims => new("2101", VerificationToken.New(), Now, "family-card", "2101••••••••0007", "Drs. H. MUHAMMAD YUSUF ALAMSYAH, M.Si") { Subject = "S•••• R•••••" };

    [Fact]
    public void Claims_come_back_from_both_forms()
    {
        var claims = Claims with { ValidUntil = Now.AddDays(100) };

        DocumentQr.Verify(DocumentQr.Encode(claims, key, Base), Find, Now).Value.ShouldBe(claims);
        DocumentQr.Verify(DocumentQr.EncodePlain(claims, key), Find, Now).Value.ShouldBe(claims);
    }

    [Fact]
    public void Printed_text_is_an_address_and_a_small_code()
    {
        var claims = Claims;
        var text = DocumentQr.Encode(claims, key, Base);

        text.ShouldStartWith($"HTTPS://ADMINDUK.BINTANKAB.GO.ID/VERIFIKASI/{claims.Token}/");
        new Uri(text).Host.ShouldBe("adminduk.bintankab.go.id");
        QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M).Version.ShouldBeLessThanOrEqualTo(15);
    }

    [Fact]
    public void No_changed_letter_changes_what_is_said()
    {
        // A letter that only touches the unused bits at the end of the packed bytes leaves the signed content as it was.
        var text = DocumentQr.Encode(Claims, key, Base);
        for (var i = text.LastIndexOf('/') + 1; i < text.Length; i++)
        {
            var changed = text[..i] + (text[i] == 'A' ? 'B' : 'A') + text[(i + 1)..];
            if (DocumentQr.Verify(changed, Find, Now).Try(out var read)) read.ShouldBe(DocumentQr.Verify(text, Find, Now).Value, $"letter {i}");
        }
    }

    [Fact]
    public void A_stranger_s_key_is_named_unknown_and_a_borrowed_key_id_is_refused()
    {
        using var stranger = QrKey.Create();
        var text = DocumentQr.EncodePlain(Claims, stranger);

        DocumentQr.Verify(text, Find, Now).Error!.Code.ShouldBe("documents.qr-key-unknown");
        DocumentQr.Verify(text, _ => key, Now).Error!.Code.ShouldBe("documents.qr-signature-wrong");
    }

    [Fact]
    public void An_expired_code_says_so()
    {
        var text = DocumentQr.Encode(Claims with { ValidUntil = Now.AddDays(-1) }, key, Base);

        DocumentQr.Verify(text, Find, Now).Error!.Code.ShouldBe("documents.qr-expired");
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://example.org/")]
    [InlineData("HTTPS://EXAMPLE.ORG/VERIFIKASI/ABC/AAAA")]
    [InlineData("bukan kode")]
    [InlineData(":::")]
    public void Foreign_text_is_unreadable(string text) =>
        DocumentQr.Verify(text, Find, Now).Error!.Code.ShouldBe("documents.qr-unreadable");

    [Fact]
    public void A_compressed_bomb_is_not_unpacked()
    {
        var text = Packed(new byte[1 << 20]);

        text.Length.ShouldBeLessThan(4296);
        DocumentQr.Verify(text, Find, Now).Error!.Code.ShouldBe("documents.qr-unreadable");
    }

    [Fact]
    public void An_algorithm_outside_the_protected_header_is_refused()
    {
        var writer = new CborWriter();
        writer.WriteStartArray(4);
        writer.WriteByteString([]);
        writer.WriteStartMap(1);
        writer.WriteInt32(1);
        writer.WriteInt32(-7);
        writer.WriteEndMap();
        writer.WriteByteString([0xa0]);
        writer.WriteByteString(new byte[64]);
        writer.WriteEndArray();

        DocumentQr.Verify(Packed(writer.Encode()), _ => key, Now).Error!.Code.ShouldBe("documents.qr-unreadable");
    }

    [Fact]
    public void Deeply_nested_claims_are_refused_even_when_signed()
    {
        var nested = Enumerable.Repeat((byte)0x81, 5000).Append((byte)0x00).ToArray();

        DocumentQr.Verify(Packed(CoseSign1.Encode(nested, key)), Find, Now).Error!.Code.ShouldBe("documents.qr-unreadable");
    }

    [Fact]
    public void Any_bytes_survive_both_text_codes() => Prop.ForAll<byte[]>(bytes =>
    {
        Base45.TryDecode(Base45.Encode(bytes), out var from45).ShouldBeTrue();
        Base32.TryDecode(Base32.Encode(bytes), out var from32).ShouldBeTrue();
        from45.ShouldBe(bytes);
        from32.ShouldBe(bytes);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_answered_and_never_throws() => Prop.ForAll<string>(text =>
        DocumentQr.Verify(text ?? "", Find, Now).Ok.ShouldBeFalse()).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("AB", "BB8")]
    [InlineData("Hello!!", "%69 VD92EX0")]
    [InlineData("ietf!", "QED8WEX0")]
    public void Base45_gives_the_examples_of_its_standard(string plain, string coded) =>
        Base45.Encode(Encoding.ASCII.GetBytes(plain)).ShouldBe(coded);

    [Fact]
    public void A_typed_token_may_have_spaces_small_letters_and_look_alikes()
    {
        var token = VerificationToken.New();

        VerificationToken.Normalise($" {token[..8].ToLowerInvariant()}-{token[8..]} ".Replace('o', '0')).ShouldBe(token);
        VerificationToken.Normalise(token[1..]).ShouldBeNull();
        VerificationToken.Normalise($"{token[..25]}!").ShouldBeNull();
    }

    public void Dispose() => key.Dispose();

    private QrKey? Find(string id) => id == key.Id ? key : null;

    private static string Packed(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var zlib = new ZLibStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(bytes);
        return Base45.Encode(buffer.ToArray());
    }
}
