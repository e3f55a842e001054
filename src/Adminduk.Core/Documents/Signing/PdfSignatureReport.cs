namespace Adminduk.Core.Documents.Signing;

/// <summary>What the signatures of an uploaded PDF prove.</summary>
/// <param name="Signatures">In the order of the file, first signed first; at least one.</param>
public sealed record PdfSignatureReport(IReadOnlyList<PdfSignature> Signatures)
{
    /// <summary>The file is exactly as it was at the last signature.</summary>
    public bool IsIntact => Signatures.All(s => s.IsValid) && Signatures[^1].CoversFile;

    /// <summary>Intact, and all signers are trusted.</summary>
    public bool IsGenuine => IsIntact && Signatures.All(s => s.IsTrusted);
}
