using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Items, returns and files of a case, tracked to be changed or for reading alone; asked for by nearly every page of an officer.</summary>
internal static class DossierQueries
{
    public static readonly Prepared<Func<AdmindukDbContext, Guid, IAsyncEnumerable<CaseItem>>> Items = new(() => EF.CompileAsyncQuery(
        (AdmindukDbContext db, Guid id) => db.CaseItems.Where(i => i.CaseId == id).OrderBy(i => i.Requirement).AsTracking()));

    public static readonly Prepared<Func<AdmindukDbContext, Guid, IAsyncEnumerable<CaseItem>>> ItemsToRead = new(() => EF.CompileAsyncQuery(
        (AdmindukDbContext db, Guid id) => db.CaseItems.Where(i => i.CaseId == id).OrderBy(i => i.Requirement).AsNoTracking()));

    public static readonly Prepared<Func<AdmindukDbContext, Guid, IAsyncEnumerable<CaseReturn>>> Returns = new(() => EF.CompileAsyncQuery(
        (AdmindukDbContext db, Guid id) => db.CaseReturns.Where(r => r.CaseId == id).OrderBy(r => r.Order).AsTracking()));

    public static readonly Prepared<Func<AdmindukDbContext, Guid, IAsyncEnumerable<CaseReturn>>> ReturnsToRead = new(() => EF.CompileAsyncQuery(
        (AdmindukDbContext db, Guid id) => db.CaseReturns.Where(r => r.CaseId == id).OrderBy(r => r.Order).AsNoTracking()));

    public static readonly Prepared<Func<AdmindukDbContext, Guid, IAsyncEnumerable<Attachment>>> Attachments = new(() => EF.CompileAsyncQuery(
        (AdmindukDbContext db, Guid id) => db.Attachments.Where(a => a.CaseId == id).OrderBy(a => a.At).AsTracking()));

    public static readonly Prepared<Func<AdmindukDbContext, Guid, IAsyncEnumerable<Attachment>>> AttachmentsToRead = new(() => EF.CompileAsyncQuery(
        (AdmindukDbContext db, Guid id) => db.Attachments.Where(a => a.CaseId == id).OrderBy(a => a.At).AsNoTracking()));
}
