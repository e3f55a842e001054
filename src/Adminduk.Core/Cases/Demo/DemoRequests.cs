using System.Globalization;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Data;
using Adminduk.Core.Files;
using Adminduk.Core.Organisation;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Demo;

/// <summary>Makes a demo's requests out of its made-up families, each family once.</summary>
internal sealed class DemoRequests(AdmindukDbContext db, CatalogueHolder catalogues, IFileStore files)
{
    /// <summary>The heads of the families that apply, one for each case, all within the areas of the demo's counters.</summary>
    public async Task<List<Resident>> HeadsAsync(int count, IReadOnlyList<string> areas, CancellationToken ct)
    {
        var heads = await db.Residents.AsNoTracking().Where(r => r.Relationship == Relationship.Head && r.Status == ResidentStatus.Active)
            .Join(db.Families, r => r.FamilyId, f => f.Id, (r, f) => new { Head = r, f.Village }).OrderBy(h => h.Head.Nik).ToListAsync(ct);
        return [.. heads.Where(h => areas.Any(a => $"{h.Village}.".StartsWith($"{a}.", StringComparison.Ordinal))).Select(h => h.Head).Take(count)];
    }

    /// <summary>The request of a case by the head of a family.</summary>
    public async Task<FilingRequest> MakeAsync(DemoCase script, ServiceDefinition service, Resident head, CancellationToken ct)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["nik"] = head.Nik,
            ["name"] = head.Name,
            ["birth-date"] = head.BirthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["phone"] = "081200000000",
        };
        foreach (var field in service.Fields.Where(f => f.Type == FieldType.YesNo)) answers[field.Id] = "no";
        foreach (var (field, value) in script.Answers) answers[field] = value == "{members}" ? await MembersAsync(head, ct) : value;
        var channel = service.Channels.Contains("counter") ? CaseChannel.Counter : CaseChannel.Web;
        return new FilingRequest
        {
            Service = script.Service,
            Channel = channel,
            Answers = answers,
            Inputs = new Dictionary<string, string> { ["sending-district"] = await DistrictAsync(head, ct) },
            Files = channel == CaseChannel.Web ? await ScansAsync(service, answers, ct) : [],
        };
    }

    private async Task<string> MembersAsync(Resident head, CancellationToken ct)
    {
        var members = await db.Residents.AsNoTracking().Where(r => r.FamilyId == head.FamilyId && r.Status == ResidentStatus.Active).OrderBy(r => r.Nik).ToListAsync(ct);
        return AnswerJson.WriteList(members.ConvertAll(m => new MemberAnswer(m.Nik)));
    }

    private async Task<string> DistrictAsync(Resident head, CancellationToken ct) =>
        (await db.Families.AsNoTracking().SingleAsync(f => f.Id == head.FamilyId, ct)).Village[..8];

    private async Task<List<FiledAttachment>> ScansAsync(ServiceDefinition service, Dictionary<string, string> answers, CancellationToken ct)
    {
        var scan = SampleScan.Pdf();
        var stored = await files.PutAsync(scan, ct);
        return Dossier.ToUpload(service, catalogues.Current.Profile.Switches, answers, new HashSet<string>())
            .ConvertAll(r => new FiledAttachment(r.Id, stored.Value, "application/pdf", "contoh.pdf", scan.Length));
    }
}
