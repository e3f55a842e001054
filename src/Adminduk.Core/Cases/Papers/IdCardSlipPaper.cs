using System.Text.Json;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Slips;
using Adminduk.Core.Regions;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Papers;

/// <summary>The printing officer's slip for one KTP-el; internal.</summary>
internal sealed class IdCardSlipPaper(RegionDirectory regions, CodeLists lists) : IDocumentPaper
{
    private readonly IdCardSlipDrawing drawing = new();
    private readonly Words words = new(lists);

    public string Kind => DocumentKinds.IdCardSlip;

    public async Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct)
    {
        if (await run.ApplicantAsync(ct) is not { FamilyId: { } home } holder) return Error.Refused("cases.not-in-register");
        var family = await run.Db.Families.FirstAsync(f => f.Id == home, ct);
        var ready = await run.Db.IdCardEvents.Where(e => e.ResidentId == holder.Id && e.Status == Residents.IdCardStatus.PrintReady)
            .OrderByDescending(e => e.At).Select(e => (DateTime?)e.At).FirstOrDefaultAsync(ct);
        var reason = run.Service.Fields.FirstOrDefault(f => f.Id == "kind")?.Options.Find(o => o.Value == run.Answer("kind"))?.Label.Id ?? run.Service.Name.Id;
        var content = new IdCardSlipContent(
            number, run.Case.Number, run.Case.Number, reason, ready is { } at ? run.Clock.DateOf(at) : null, holder.Nik, holder.TitledName, holder.BirthPlace, holder.BirthDate,
            words.Sex(holder), words.BloodType(holder), Places.Of(regions, family), words.Religion(holder), words.MaritalStatus(holder), words.Occupation(holder),
            words.Citizenship(holder));
        return new PaperContent(holder.Name, JsonSerializer.Serialize(content), holder.Id, family.Id);
    }

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<IdCardSlipContent>(data)!, frame);
}
