using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Fills an empty register with a made-up population; refuses where residents are kept already.</summary>
public sealed class PopulationLoader(AdmindukDbContext db, PopulationSynthesiser synthesiser, OfficeClock clock)
{
    private const int FamiliesAtOnce = 4000;

    /// <summary>All or nothing, in one transaction.</summary>
    /// <param name="actor">Who asked for it.</param>
    /// <param name="options">Which people.</param>
    /// <param name="progress">Hears how many residents are written.</param>
    /// <param name="ct">Stops the work; nothing stays.</param>
    /// <returns>How many residents were written.</returns>
    public async Task<Outcome<int>> LoadAsync(Actor actor, SynthesisOptions options, IProgress<int>? progress, CancellationToken ct)
    {
        if (options.Regency.Regency != db.Regency)
            return Error.Refused("residents.synthesis-elsewhere", options.Regency.ToString(), new OfficeRegency(db.Regency).Dotted);
        if (options.Count <= 0)
            return Error.Invalid("count", "residents.synthesis-count");
        await using var transaction = await db.BeginAsync(ct);
        if (await db.Residents.AnyAsync(ct))
            return Error.Refused("residents.synthesis-not-empty");
        var act = db.Begin("register.synthesised", actor, clock.Now);
        act.Record("register.synthesised", "register", Guid.Empty, null, new { Regency = options.Regency.ToString(), options.Count, options.Seed, options.AsOf });
        await db.SaveChangesAsync(ct);
        var written = 0;
        var loader = new RegisterLoader(db, act);
        var ids = new IdRun(act.Now);
        foreach (var chunk in synthesiser.Families(options).Chunk(FamiliesAtOnce))
        {
            await loader.AddAsync([.. chunk.Select(f => SyntheticEntities.ToFamily(f, ids))], options.AsOf, ct);
            written += chunk.Sum(f => f.Members.Count);
            progress?.Report(written);
        }

        await transaction.CommitAsync(ct);
        await db.Database.ExecuteSqlRawAsync("analyze", ct);
        return written;
    }
}
