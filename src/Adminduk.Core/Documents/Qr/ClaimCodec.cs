using System.Formats.Cbor;

namespace Adminduk.Core.Documents.Qr;

/// <summary>
/// Claims as CBOR web token (RFC 8392) with the identity map of claim 169 (version 1.2.0). Keys 24 to 27 of that map are free for
/// closed circles; here: kind, number, signer.
/// </summary>
internal static class ClaimCodec
{
    private const int Issuer = 1, Expiry = 4, NotBefore = 5, IssuedAt = 6, TokenId = 7, Identity = 169;
    private const int Version = 2, Language = 3, FullName = 4, Kind = 24, Number = 25, Signer = 26;
    private const int DeepestNesting = 16;

    public static byte[] Encode(QrClaims claims)
    {
        var writer = new CborWriter(CborConformanceMode.Canonical);
        writer.WriteStartMap(claims.ValidUntil is null ? 4 : 5);
        WriteText(writer, Issuer, claims.Office);
        if (claims.ValidUntil is { } end)
            WriteInstant(writer, Expiry, end);
        WriteInstant(writer, IssuedAt, claims.IssuedAt);
        writer.WriteInt32(TokenId);
        writer.WriteByteString(Base32.TryDecode(claims.Token, out var token) ? token : throw new ArgumentException("Not a verification token.", nameof(claims)));
        writer.WriteInt32(Identity);
        WriteIdentity(writer, claims);
        writer.WriteEndMap();
        return writer.Encode();
    }

    /// <exception cref="CborContentException">The bytes are not CBOR.</exception>
    /// <exception cref="InvalidOperationException">They are, but of another shape.</exception>
    public static QrPayload Decode(byte[] bytes)
    {
        CheckNesting(bytes);
        var reader = new CborReader(bytes, CborConformanceMode.Strict);
        var fields = ReadMap(reader);
        if (reader.BytesRemaining > 0)
            throw new CborContentException("Trailing bytes.");
        var person = fields.Identity;
        var claims = new QrClaims(fields.Text(Issuer), Base32.Encode(fields.Token), fields.Instant(IssuedAt)!.Value, person.Text(Kind), person.Text(Number), person.Text(Signer))
        {
            Subject = person.Texts.GetValueOrDefault(FullName),
            ValidUntil = fields.Instant(Expiry),
        };
        return new QrPayload(claims, fields.Instant(NotBefore));
    }

    private static void WriteIdentity(CborWriter writer, QrClaims claims)
    {
        writer.WriteStartMap(claims.Subject is null ? 5 : 6);
        WriteText(writer, Version, "1.2.0");
        WriteText(writer, Language, "ind");
        if (claims.Subject is { } subject)
            WriteText(writer, FullName, subject);
        WriteText(writer, Kind, claims.Kind);
        WriteText(writer, Number, claims.Number);
        WriteText(writer, Signer, claims.Signer);
        writer.WriteEndMap();
    }

    private static void WriteText(CborWriter writer, int key, string text)
    {
        writer.WriteInt32(key);
        writer.WriteTextString(text);
    }

    private static void WriteInstant(CborWriter writer, int key, DateTime utc)
    {
        writer.WriteInt32(key);
        writer.WriteInt64(new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeSeconds());
    }

    private static void CheckNesting(byte[] bytes)
    {
        var reader = new CborReader(bytes, CborConformanceMode.Strict);
        while (reader.PeekState() != CborReaderState.Finished)
        {
            if (reader.CurrentDepth > DeepestNesting)
                throw new CborContentException("Nested too deep.");
            CborSteps.Step(reader);
        }
    }

    private static ClaimFields ReadMap(CborReader reader)
    {
        var fields = new ClaimFields();
        reader.ReadStartMap();
        while (reader.PeekState() != CborReaderState.EndMap)
        {
            var key = reader.PeekState() is CborReaderState.UnsignedInteger ? reader.ReadInt64() : Skip(reader);
            fields.Read(reader, key, key == Identity ? ReadMap : null);
        }
        reader.ReadEndMap();
        return fields;
    }

    // Keys of foreign kinds are no concern of ours; a negative key stands for "unknown".
    private static long Skip(CborReader reader)
    {
        reader.SkipValue();
        return -1;
    }
}
