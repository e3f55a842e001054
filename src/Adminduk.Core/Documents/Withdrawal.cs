using Adminduk.Core.Audit;

namespace Adminduk.Core.Documents;

/// <summary>Takes documents out of force; they stay verifiable and say so.</summary>
public static class Withdrawal
{
    /// <summary>Withdraws a signed document.</summary>
    public static void Withdraw(this IssuedDocument document, ProcessContext process, string reason)
    {
        if (document.Status != DocumentStatus.Signed) return;
        document.Status = DocumentStatus.Withdrawn;
        document.WithdrawnAt = process.Now;
        document.WithdrawnReason = reason;
        process.Record("document.withdrawn", "document", document.Id, new { Status = DocumentStatus.Signed }, new { document.Status, reason });
    }
}
