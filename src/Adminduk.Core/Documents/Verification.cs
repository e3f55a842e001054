namespace Adminduk.Core.Documents;

/// <summary>The answer to a verification.</summary>
/// <param name="Verdict">One of four.</param>
/// <param name="Document">The document, when it is one of ours.</param>
public sealed record Verification(VerificationVerdict Verdict, IssuedDocument? Document = null)
{
    /// <summary>Not one of ours, as far as anybody may know.</summary>
    public static readonly Verification Unknown = new(VerificationVerdict.Unknown);

    /// <summary>Carries a signature but not the bytes that were signed.</summary>
    public static readonly Verification Changed = new(VerificationVerdict.Changed);
}

/// <summary>Sah dan berlaku, sah tetapi sudah dicabut, berubah, tidak dikenal.</summary>
public enum VerificationVerdict
{
    /// <summary>Tidak dikenal.</summary>
    Unknown,

    /// <summary>Berubah: do not accept.</summary>
    Changed,

    /// <summary>Sah, sudah dicabut or no longer valid.</summary>
    NotInForce,

    /// <summary>Sah dan berlaku.</summary>
    InForce,
}
