using System.Formats.Cbor;

namespace Adminduk.Core.Documents.Qr;

/// <summary>COSE_Sign1 (RFC 9052) with ES256 and nothing else.</summary>
internal sealed record CoseSign1(byte[] KeyId, byte[] Payload, byte[] Protected, byte[] Signature)
{
    private const int Algorithm = 1, Key = 4, Es256 = -7;
    private static readonly byte[] Es256Header = [0xa1, 0x01, 0x26];

    public static byte[] Encode(byte[] payload, QrKey key)
    {
        var writer = new CborWriter(CborConformanceMode.Canonical);
        writer.WriteTag((CborTag)18);
        writer.WriteStartArray(4);
        writer.WriteByteString(Es256Header);
        writer.WriteStartMap(1);
        writer.WriteInt32(Key);
        writer.WriteByteString(Convert.FromHexString(key.Id));
        writer.WriteEndMap();
        writer.WriteByteString(payload);
        writer.WriteByteString(key.Sign(ToBeSigned(Es256Header, payload)));
        writer.WriteEndArray();
        return writer.Encode();
    }

    /// <summary>Takes the object apart; the algorithm counts only where the signature protects it, and only ES256.</summary>
    /// <exception cref="CborContentException">The bytes are not CBOR, or hold another algorithm.</exception>
    /// <exception cref="InvalidOperationException">They are CBOR of another shape.</exception>
    public static CoseSign1 Decode(byte[] bytes)
    {
        var reader = new CborReader(bytes, CborConformanceMode.Strict);
        if (reader.PeekState() == CborReaderState.Tag && reader.ReadTag() != (CborTag)18)
            throw new CborContentException("Not COSE_Sign1.");
        if (reader.ReadStartArray() != 4)
            throw new CborContentException("Not COSE_Sign1.");
        var protectedHeader = reader.ReadByteString();
        RequireEs256(protectedHeader);
        var keyId = ReadKeyId(reader);
        var result = new CoseSign1(keyId, reader.ReadByteString(), protectedHeader, reader.ReadByteString());
        reader.ReadEndArray();
        return reader.BytesRemaining == 0 ? result : throw new CborContentException("Trailing bytes.");
    }

    public bool Verify(QrKey key) => Signature.Length == 64 && key.Verify(ToBeSigned(Protected, Payload), Signature);

    private static void RequireEs256(byte[] header)
    {
        var reader = new CborReader(header, CborConformanceMode.Strict);
        var count = reader.ReadStartMap();
        if (count != 1 || reader.ReadInt32() != Algorithm || reader.ReadInt32() != Es256)
            throw new CborContentException("Only ES256 in the protected header is accepted.");
    }

    private static byte[] ReadKeyId(CborReader reader)
    {
        byte[] keyId = [];
        reader.ReadStartMap();
        while (reader.PeekState() != CborReaderState.EndMap)
        {
            if (reader.PeekState() == CborReaderState.UnsignedInteger && reader.ReadInt32() == Key)
                keyId = reader.ReadByteString();
            else
                throw new CborContentException("Unknown header.");
        }
        reader.ReadEndMap();
        return keyId;
    }

    private static byte[] ToBeSigned(byte[] protectedHeader, byte[] payload)
    {
        var writer = new CborWriter(CborConformanceMode.Canonical);
        writer.WriteStartArray(4);
        writer.WriteTextString("Signature1");
        writer.WriteByteString(protectedHeader);
        writer.WriteByteString([]);
        writer.WriteByteString(payload);
        writer.WriteEndArray();
        return writer.Encode();
    }
}
