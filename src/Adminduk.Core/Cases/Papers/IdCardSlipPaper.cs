using System.Text.Json;
using Adminduk.Core.Cases.Effects;
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
        if (CaseCards.Elsewhere(run)) return Guest(run, number);
        if (await run.ApplicantAsync(ct) is not { FamilyId: { } home } holder) return Error.Refused("cases.not-in-register");
        var family = await run.Db.Families.FirstAsync(f => f.Id == home, ct);
        var ready = await run.Db.IdCardEvents.Where(e => e.ResidentId == holder.Id && e.Status == Residents.IdCardStatus.PrintReady)
            .OrderByDescending(e => e.At).Select(e => (DateTime?)e.At).FirstOrDefaultAsync(ct);
        var content = new IdCardSlipContent(
            number, run.Case.Number, run.Case.Number, Reason(run), ready is { } at ? run.Clock.DateOf(at) : null, holder.Nik, holder.TitledName, holder.BirthPlace, holder.BirthDate,
            words.Sex(holder), words.BloodType(holder), Places.Of(regions, family), words.Religion(holder), words.MaritalStatus(holder), words.Occupation(holder),
            words.Citizenship(holder));
        return new PaperContent(holder.Name, JsonSerializer.Serialize(content), holder.Id, family.Id);
    }

    // Somebody of another office: the data are printed from the centre, the slip only says for whom.
    private PaperContent Guest(StepRun run, string number)
    {
        var content = new IdCardSlipContent(
            number, run.Case.Number, run.Case.Number, Reason(run), null, run.Case.ApplicantNik, run.Case.ApplicantName, "-", run.DateOf("birth-date"), "-", "-",
            Places.Of(regions, run.Answer("home-address"), "", "", run.Answer("home-region")), "-", "-", "-", "WNI");
        return new PaperContent(run.Case.ApplicantName, JsonSerializer.Serialize(content), null, null);
    }

    private static string Reason(StepRun run) =>
        run.Service.Fields.FirstOrDefault(f => f.Id == "kind")?.Options.Find(o => o.Value == run.Answer("kind"))?.Label.Id ?? run.Service.Name.Id;

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<IdCardSlipContent>(data)!, frame);
}
