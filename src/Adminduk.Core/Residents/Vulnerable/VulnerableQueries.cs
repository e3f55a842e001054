using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>Reads the data collections: per category, event and place, only in the areas of an officer's posts.</summary>
public sealed class VulnerableQueries(AdmindukDbContext db, OfficeClock clock)
{
    private const int Largest = 200;
    private const int RegencyLength = 5;

    /// <summary>One page of listed people, by category and event.</summary>
    public async Task<Outcome<Page<VulnerableLine>>> ListAsync(VulnerableFilter filter, Actor actor, CancellationToken ct)
    {
        var access = VulnerableAccess.See(actor);
        if (!access.Try(out var grants)) return Outcome<Page<VulnerableLine>>.Fail(access.Errors);
        var (page, size) = (Math.Max(1, filter.Page), Math.Clamp(filter.Size, 1, Largest));
        var lines = Lines(filter, grants);
        return new Page<VulnerableLine>(await Ordered(lines).Skip((page - 1) * size).Take(size).ToListAsync(ct), page, size, await lines.CountAsync(ct));
    }

    /// <summary>How many people are listed in each category.</summary>
    public async Task<IReadOnlyDictionary<VulnerableCategory, int>> CountsAsync(VulnerableFilter filter, Actor actor, CancellationToken ct) => VulnerableAccess.See(actor).Try(out var grants)
        ? await Lines(filter with { Category = null }, grants).GroupBy(l => l.Survey.Category).ToDictionaryAsync(g => g.Key, g => g.Count(), ct)
        : [];

    /// <summary>The data collections, newest first.</summary>
    public async Task<IReadOnlyList<VulnerableSurvey>> SurveysAsync(Actor actor, CancellationToken ct) => VulnerableAccess.See(actor).Try(out var grants)
        ? await Seen(grants).OrderByDescending(s => s.Date).ThenByDescending(s => s.Id).Take(Largest).ToListAsync(ct)
        : [];

    /// <summary>One data collection that the officer may see.</summary>
    public async Task<Outcome<VulnerableSurvey>> SurveyAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var access = VulnerableAccess.See(actor);
        if (!access.Try(out var grants)) return Outcome<VulnerableSurvey>.Fail(access.Errors);
        return await Seen(grants).FirstOrDefaultAsync(s => s.Id == id, ct) is { } survey ? survey : Error.NotFound("residents.vulnerable-unknown");
    }

    /// <summary>One listed person that the officer may see.</summary>
    public async Task<Outcome<VulnerableLine>> PersonAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var access = VulnerableAccess.See(actor);
        if (!access.Try(out var grants)) return Outcome<VulnerableLine>.Fail(access.Errors);
        return await Lines(new VulnerableFilter(), grants).FirstOrDefaultAsync(l => l.Person.Id == id, ct) is { } line ? line : Error.NotFound("residents.vulnerable-unknown");
    }

    /// <summary>The lines of the filter as an .xlsx file, NIK masked; who took it goes on the record first.</summary>
    public async Task<Outcome<byte[]>> ExcelAsync(VulnerableFilter filter, Actor actor, VulnerableSheet sheet, CancellationToken ct)
    {
        var access = VulnerableAccess.See(actor);
        if (!access.Try(out var grants)) return Outcome<byte[]>.Fail(access.Errors);
        var lines = await Ordered(Lines(filter, grants)).ToListAsync(ct);
        var process = db.Begin("vulnerable.exported", actor, clock.Now, grants[0]);
        process.Record("vulnerable.exported", "vulnerable-survey", filter.Survey ?? Guid.Empty, null, new { filter.Category, filter.Area, filter.From, filter.To, Lines = lines.Count, WholeNik = false });
        await db.SaveChangesAsync(ct);
        using var file = new MemoryStream();
        using (var xlsx = new XlsxWriter(file, VulnerableSheet.Title))
        {
            xlsx.Row(VulnerableSheet.Headers);
            foreach (var line in lines) xlsx.Row(sheet.Row(line, clock.Today));
        }

        return file.ToArray();
    }

    private IQueryable<VulnerableLine> Lines(VulnerableFilter filter, IReadOnlyList<Grant> grants)
    {
        var surveys = Seen(grants);
        if (filter.Category is { } category) surveys = surveys.Where(s => s.Category == category);
        if (filter.Survey is { } survey) surveys = surveys.Where(s => s.Id == survey);
        if (filter.Area is { Length: > 0 } area) surveys = surveys.Where(s => s.Village == area || s.Village.StartsWith(area + "."));
        if (filter.From is { } from) surveys = surveys.Where(s => s.Date >= from);
        if (filter.To is { } to) surveys = surveys.Where(s => s.Date <= to);
        return Searched(Joined(surveys), filter.Search?.Trim() ?? "");
    }

    private static IQueryable<VulnerableLine> Searched(IQueryable<VulnerableLine> lines, string text)
    {
        if (text.Length == 0) return lines;
        var (key, upper) = (NameKey.Of(text), text.ToUpperInvariant());
        var like = $"%{string.Concat(upper.Where(c => c is not ('%' or '_' or '\\')))}%";
        return lines.Where(l => (key != "" && l.Person.SearchName.Contains(key)) || l.Person.TemporaryNumber == upper
            || EF.Functions.Like(l.Survey.Event.ToUpper(), like) || EF.Functions.Like(l.Survey.Place.ToUpper(), like));
    }

    private IQueryable<VulnerableLine> Joined(IQueryable<VulnerableSurvey> surveys) =>
        from s in surveys
        join p in db.VulnerablePeople.AsNoTracking() on s.Id equals p.SurveyId
        join r in db.Residents.AsNoTracking() on p.ResidentId equals r.Id into known
        from r in known.DefaultIfEmpty()
        select new VulnerableLine { Person = p, Survey = s, Resident = r };

    private static IQueryable<VulnerableLine> Ordered(IQueryable<VulnerableLine> lines) =>
        lines.OrderBy(l => l.Survey.Category).ThenByDescending(l => l.Survey.Date).ThenBy(l => l.Survey.Event).ThenBy(l => l.Person.Name).ThenBy(l => l.Person.Id);

    // A code of five characters names the whole regency.
    private IQueryable<VulnerableSurvey> Seen(IReadOnlyList<Grant> grants)
    {
        var surveys = db.VulnerableSurveys.AsNoTracking();
        if (grants.Any(g => g.Area.Length <= RegencyLength)) return surveys;
        var areas = grants.Select(g => g.Area).Distinct().ToList();
        var inside = areas.ConvertAll(a => a + ".%");
        return surveys.Where(s => areas.Any(a => s.Village == a) || inside.Any(a => EF.Functions.Like(s.Village, a)));
    }
}
