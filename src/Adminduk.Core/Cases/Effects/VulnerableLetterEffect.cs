using Adminduk.Core.Common;
using Adminduk.Core.Numbering;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>
/// A letter for a vulnerable resident (Permendagri 96/2019): it changes no entry, it rests on the data collection, which is compared with the register once more.
/// </summary>
internal sealed class VulnerableLetterEffect : IRegisterEffect
{
    private const int MostAlike = 3;

    public string Name => "vulnerable-letter";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        if (!seen.AmongOfficers || !TemporaryNumbers.Is(seen.Answer("nik"))) return Findings.None;
        var entry = await ApplicantEntry.FindAsync(seen.Db, seen.Answer("nik"), ct);
        if (entry.Resident is not null || entry.Listings is not [var listing, ..]) return Findings.None;
        var (key, born) = (listing.Person.SearchName, listing.Person.BirthDate);
        var alike = await seen.Db.Residents.AsNoTracking()
            .Where(r => r.SearchName == key && r.Sex == listing.Person.Sex && (born == null || r.BirthDate == born) && r.Status != ResidentStatus.Duplicate)
            .OrderBy(r => r.Nik).Take(MostAlike).ToListAsync(ct);
        return Findings.Of(alike.ConvertAll(r => Warning.At("nik", "cases.listed-like", r.Name, r.BirthDate, Masking.Mask(r.Nik))));
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var entry = await ApplicantEntry.FindAsync(run.Db, run.Answer("nik"), ct);
        if (entry.Resident is { Status: ResidentStatus.Dead or ResidentStatus.Duplicate } gone) return gone.NotLivingHere();
        var listed = entry.Listings.FirstOrDefault(l => Eligibility.Check(run.Service.Eligibility, run.Catalogue.Laws, Facts(run, entry, l)).Count == 0);
        if (listed is null) return Error.Refused("cases.not-listed");
        run.Process.Record("vulnerable.letter-granted", "vulnerable-person", listed.Person.Id, null, new { run.Case.Number, run.Case.Service });
        return new EffectResult(null, entry.Resident is { } resident ? [resident] : []) { Listing = listed with { Resident = entry.Resident } };
    }

    private static ApplicantFacts Facts(StepRun run, ApplicantEntry entry, Residents.Vulnerable.VulnerableLine listing) =>
        new(entry.Resident, run.Today, run.Answers) { Listed = [listing.Survey.Category] };
}
