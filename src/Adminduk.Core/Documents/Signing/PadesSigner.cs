namespace Adminduk.Core.Documents.Signing;

/// <summary>Signs PDFs as PAdES B-B (ETSI.CAdES.detached) by incremental update: earlier signatures stay valid.</summary>
public static class PadesSigner
{
    /// <summary>Signs a batch; each result is the whole file, signed.</summary>
    public static async Task<IReadOnlyList<byte[]>> SignAsync(IReadOnlyList<PdfToSign> batch, ISigner signer, CancellationToken cancellation)
    {
        var updates = batch.Select(document => SignatureUpdate.Prepare(document, signer.Identity.Name)).ToList();
        var signatures = await signer.SignAsync([.. updates.Select(u => u.Covered())], cancellation).ConfigureAwait(false);
        if (signatures.Count != updates.Count)
            throw new InvalidOperationException($"The signer answered {signatures.Count} of {updates.Count} documents.");
        return [.. updates.Zip(signatures, (update, signature) => update.Complete(signature))];
    }
}
