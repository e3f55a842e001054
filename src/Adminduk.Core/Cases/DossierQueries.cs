using Adminduk.Core.Data;

namespace Adminduk.Core.Cases;

/// <summary>Items, returns and files of a case; asked for by nearly every page of an officer.</summary>
internal static class DossierQueries
{
    public static readonly PreparedRows<CaseItem> Items = new((db, id) => db.CaseItems.Where(i => i.CaseId == id).OrderBy(i => i.Requirement));

    public static readonly PreparedRows<CaseReturn> Returns = new((db, id) => db.CaseReturns.Where(r => r.CaseId == id).OrderBy(r => r.Order));

    public static readonly PreparedRows<Attachment> Attachments = new((db, id) => db.Attachments.Where(a => a.CaseId == id).OrderBy(a => a.At));
}
