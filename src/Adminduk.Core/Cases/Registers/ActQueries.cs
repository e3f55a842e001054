using System.Text.Json;
using Adminduk.Core.Acts;
using Adminduk.Core.Cases.Effects.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Registers;

/// <summary>Reads the register books of civil registration, for officers of the whole office.</summary>
public sealed class ActQueries(AdmindukDbContext db)
{
    private const int Largest = 500;

    /// <summary>One page of a book, newest first.</summary>
    public async Task<Outcome<Page<ActLine>>> ListAsync(ActFilter filter, Actor actor, CancellationToken ct)
    {
        var access = ActAccess.Read(actor, db.Regency);
        if (!access.Ok) return Outcome<Page<ActLine>>.Fail(access.Errors);
        var (page, size) = (Math.Max(1, filter.Page), Math.Clamp(filter.Size, 1, Largest));
        var acts = Acts(filter);
        var found = await acts.OrderByDescending(a => a.Year).ThenByDescending(a => a.Sequence).ThenByDescending(a => a.RegisteredOn).ThenByDescending(a => a.Id)
            .Skip((page - 1) * size).Take(size).Include(a => a.People.OrderBy(p => p.Order)).ToListAsync(ct);
        return new Page<ActLine>(found.ConvertAll(Line), page, size, await acts.CountAsync(ct));
    }

    /// <summary>How many acts of each kind the books hold.</summary>
    public Task<Dictionary<ActKind, int>> CountsAsync(CancellationToken ct) =>
        db.Acts.AsNoTracking().GroupBy(a => a.Kind).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);

    /// <summary>Years with acts of a kind, newest first.</summary>
    public Task<List<int>> YearsAsync(ActKind kind, CancellationToken ct) =>
        db.Acts.AsNoTracking().Where(a => a.Kind == kind).Select(a => a.Year).Distinct().OrderByDescending(y => y).ToListAsync(ct);

    /// <summary>One act with everything beside it.</summary>
    public async Task<Outcome<ActFile>> OpenAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var access = ActAccess.Read(actor, db.Regency);
        if (!access.Ok) return Outcome<ActFile>.Fail(access.Errors);
        var act = await db.Acts.AsNoTracking().Include(a => a.People.OrderBy(p => p.Order)).Include(a => a.Notes.OrderBy(n => n.Order)).Include(a => a.Revisions.OrderBy(r => r.Order)).AsSplitQuery()
            .FirstOrDefaultAsync(a => a.Id == id, ct);
        if (act is null) return Error.NotFound("cases.act-unknown");
        var before = act.Revisions.ConvertAll(r => new OldText(r.Until, r.Reason, ActWords.Lines(act, r.Content)));
        var scans = await db.Set<ActScan>().AsNoTracking().Where(s => s.ActId == id).OrderBy(s => s.At).ToListAsync(ct);
        return new ActFile(act, ActWords.Lines(act), before, await DocumentsAsync(act, ct), scans, await CasesAsync(act, ct)) { Places = await PlacesAsync(id, ct) };
    }

    private IQueryable<Act> Acts(ActFilter filter)
    {
        var acts = db.Acts.AsNoTracking().Where(a => a.Kind == filter.Kind);
        if (filter.Year is { } year) acts = acts.Where(a => a.Year == year);
        var text = filter.Search?.Trim().ToUpperInvariant() ?? "";
        if (text.Length == 0) return acts;
        if (text.Length == 16 && text.All(char.IsAsciiDigit)) return acts.Where(a => a.People.Any(p => p.Nik == text));
        var like = $"%{string.Concat(text.Where(c => c is not ('%' or '_' or '\\')))}%";
        return text.Any(char.IsAsciiDigit)
            ? acts.Where(a => EF.Functions.Like(a.Number.ToUpper(), like))
            : acts.Where(a => a.People.Any(p => EF.Functions.Like(p.Name.ToUpper(), like)) || EF.Functions.Like(a.Number.ToUpper(), like));
    }

    private Task<List<LinkedDocument>> DocumentsAsync(Act act, CancellationToken ct)
    {
        var cases = act.Notes.Select(n => n.CaseId).Append(act.CaseId).OfType<Guid>().ToList();
        var kinds = OldExcerpts.KindsOf(act.Kind);
        return db.Documents.AsNoTracking()
            .Where(d => (d.Number == act.Number && kinds.Contains(d.Kind)) || (cases.Contains(d.CaseId) && d.Kind.EndsWith("-letter")))
            .OrderBy(d => d.Id).Select(d => new LinkedDocument(d.Id, d.CaseId, d.Kind, d.Status, d.IssuedOn, d.SignerName)).ToListAsync(ct);
    }

    private Task<Dictionary<Guid, string>> CasesAsync(Act act, CancellationToken ct)
    {
        var ids = act.Notes.Select(n => n.CaseId).Append(act.CaseId).OfType<Guid>().ToList();
        return db.Cases.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number, ct);
    }

    private async Task<IReadOnlyList<ShelvedLine>> PlacesAsync(Guid id, CancellationToken ct)
    {
        var moves = await (
            from e in db.ProcessEvents.AsNoTracking()
            join p in db.Processes.AsNoTracking() on new { e.Regency, Id = e.ProcessId } equals new { p.Regency, p.Id }
            where e.SubjectId == id && e.Name == "act.shelved"
            orderby e.At descending
            select new { e.At, p.ActorName, e.After }).ToListAsync(ct);
        return moves.ConvertAll(m => new ShelvedLine(m.At, m.ActorName, JsonSerializer.Deserialize<ArchivePlace>(m.After!, JsonSerializerOptions.Web)!));
    }

    private static ActLine Line(Act act) => new(act.Id, act.Kind, act.Number, act.Office, act.RegisteredOn, act.EventDate, act.Late, act.Status, act.Excerpts)
    {
        Names = [.. act.People.Where(p => p.Role is ActRole.Subject or ActRole.Spouse).Select(p => p.Name)],
    };
}
