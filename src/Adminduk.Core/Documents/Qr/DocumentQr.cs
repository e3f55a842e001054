using System.Formats.Cbor;
using Adminduk.Core.Common;

namespace Adminduk.Core.Documents.Qr;

/// <summary>Makes and checks the QR codes of documents: signed claims of the Claim 169 family inside the verification address.</summary>
public static class DocumentQr
{
    /// <summary>The text for the printed code: an address that opens the verification page and carries the signed claims.</summary>
    /// <param name="baseAddress">Public address of this installation; without a path, or the code grows.</param>
    public static string Encode(QrClaims claims, QrKey key, Uri baseAddress) =>
        QrText.Address(baseAddress, claims.Token, CoseSign1.Encode(ClaimCodec.Encode(claims), key));

    /// <summary>The same claims in the plain form that other readers of the family expect (Base45, no address).</summary>
    public static string EncodePlain(QrClaims claims, QrKey key) =>
        QrText.Plain(CoseSign1.Encode(ClaimCodec.Encode(claims), key));

    /// <summary>Reads scanned text of either form and checks signature and time limits, without network or database.</summary>
    /// <param name="scanned">Exactly as scanned; never trimmed, since a space is a letter of Base45.</param>
    /// <param name="keys">Finds a trusted key by its <see cref="QrKey.Id"/>; null for an unknown one.</param>
    /// <param name="now">This instant, UTC.</param>
    public static Outcome<QrClaims> Verify(string scanned, Func<string, QrKey?> keys, DateTime now)
    {
        try
        {
            return QrText.TryRead(scanned, out var signed) ? Check(CoseSign1.Decode(signed), keys, now) : Unreadable();
        }
        catch (Exception fault) when (fault is CborContentException or InvalidOperationException or OverflowException or ArgumentException)
        {
            return Unreadable();
        }
    }

    private static Outcome<QrClaims> Check(CoseSign1 signed, Func<string, QrKey?> keys, DateTime now)
    {
        if (keys(Convert.ToHexStringLower(signed.KeyId)) is not { } key)
            return Error.NotFound("documents.qr-key-unknown");
        if (!signed.Verify(key))
            return Error.Refused("documents.qr-signature-wrong");
        var (claims, notBefore) = ClaimCodec.Decode(signed.Payload);
        if (notBefore > now)
            return Error.Refused("documents.qr-not-yet-valid");
        return claims.ValidUntil < now ? Error.Refused("documents.qr-expired", claims.ValidUntil.Value) : claims;
    }

    private static Outcome<QrClaims> Unreadable() => Error.Invalid("qr", "documents.qr-unreadable");
}
