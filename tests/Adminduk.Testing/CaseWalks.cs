using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Testing;

/// <summary>Walks cases through their procedure, so that tests read as sentences.</summary>
public static class CaseWalks
{
    /// <summary>A request of a family's head at the counter.</summary>
    public static async Task<FilingRequest> RequestAsync(
        this CaseOffice office, string service, Family family, Dictionary<string, string>? answers = null, CaseChannel channel = CaseChannel.Counter)
    {
        await using var db = office.Open();
        var head = await db.Residents.FirstAsync(r => r.FamilyId == family.Id && r.Relationship == Relationship.Head);
        var all = new Dictionary<string, string>(answers ?? [])
        {
            ["nik"] = head.Nik,
            ["name"] = head.Name,
            ["birth-date"] = head.BirthDate.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["phone"] = "081234567890",
        };
        foreach (var field in new[] { "newcomer", "data-differ" }) all.TryAdd(field, "no");
        return new FilingRequest
        {
            Service = service,
            Channel = channel,
            Answers = all,
            Inputs = new Dictionary<string, string> { ["sending-district"] = family.Village[..8] },
            Files = channel != CaseChannel.Counter ? office.ScansFor(service, all) : [],
        };
    }

    // What a request from home has to bring along: everything that is asked for as a scan alone.
    private static List<FiledAttachment> ScansFor(this CaseOffice office, string service, Dictionary<string, string> answers)
    {
        var definition = office.Catalogue.InForce(service, office.Office.Clock.Today)!;
        return Dossier.ToUpload(definition, office.Catalogue.Profile.Switches, answers, new HashSet<string>())
            .ConvertAll(r => new FiledAttachment(r.Id, new string('0', 64), "application/pdf", "berkas.pdf", 1000));
    }

    /// <summary>Files and expects it to be taken in.</summary>
    public static async Task<Case> TakeInAsync(this CaseOffice office, string service, Family family, Dictionary<string, string>? answers = null) =>
        Expect(await office.FileAsync(await office.RequestAsync(service, family, answers)));

    /// <summary>Ticks everything that is missing.</summary>
    public static async Task TickAllAsync(this CaseOffice office, Guid id, Actor? actor = null)
    {
        var @case = await office.CaseAsync(id);
        var proved = office.Catalogue.Version(@case.Service, @case.Effective)!.Requirements.Where(r => r.Check is not null).Select(r => r.Id).ToHashSet();
        var ticks = @case.Items.Where(i => i.State is (ItemState.Missing or ItemState.Refused) && !proved.Contains(i.Requirement)).Select(i => new Tick(i.Requirement, ItemState.Accepted, Detail: "No. 1")).ToList();
        Expect(await office.WithAsync((CaseItems items) => items.TickAsync(id, ticks, actor ?? office.Officer("front-office"), CancellationToken.None)));
    }

    /// <summary>Lets the owner of the current step proceed, and expects it to be done.</summary>
    public static async Task<Case> ProceedAsync(this CaseOffice office, Guid id, Dictionary<string, string>? inputs = null, Actor? actor = null)
    {
        var @case = await office.CaseAsync(id);
        Expect(await office.TryProceedAsync(id, inputs, actor ?? office.OwnerOf(@case)));
        return await office.CaseAsync(id);
    }

    /// <summary>Lets somebody proceed and tells what came of it.</summary>
    public static Task<Outcome<Case>> TryProceedAsync(this CaseOffice office, Guid id, Dictionary<string, string>? inputs, Actor actor) =>
        office.ActAsync(new StepCommand { CaseId = id, Verdict = VerdictKind.Proceed, Inputs = inputs ?? [] }, actor);

    /// <summary>Proceeds until the case stands at a step; ticks requirements on the way.</summary>
    public static async Task<Case> WalkToAsync(this CaseOffice office, Guid id, string step, IReadOnlyDictionary<string, Dictionary<string, string>>? inputs = null)
    {
        var @case = await office.CaseAsync(id);
        for (var guard = 0; @case.Step != step; guard++)
        {
            if (guard > 30 || @case.Step is null) throw new InvalidOperationException($"never reached {step}; stands at {@case.Step}");
            var at = office.StepOf(@case);
            if (at.Does.Contains("check-requirements")) await office.TickAllAsync(id, office.OwnerOf(@case));
            @case = await office.ProceedAsync(id, inputs?.GetValueOrDefault(@case.Step) ?? Usual(at, @case));
        }

        return @case;
    }

    /// <summary>Walks a case to its end.</summary>
    public static async Task<Case> FinishAsync(this CaseOffice office, Guid id)
    {
        var @case = await office.CaseAsync(id);
        var last = office.Catalogue.Version(@case.Service, @case.Effective)!.Steps.FindLast(s => !s.Automatic)!.Id;
        await office.WalkToAsync(id, last);
        await office.KeepPapersAsync(id);
        return await office.ProceedAsync(id, Usual(office.StepOf(await office.CaseAsync(id)), @case));
    }

    /// <summary>The step a case stands at.</summary>
    public static Step StepOf(this CaseOffice office, Case @case) => office.Catalogue.Version(@case.Service, @case.Effective)!.StepOf(@case.Step!);

    /// <summary>An officer who owns the current step; a helper's role where the applicant owns it.</summary>
    public static Actor OwnerOf(this CaseOffice office, Case @case)
    {
        var step = office.StepOf(@case);
        return step.Actor != "applicant" ? office.Officer(step.Actor)
            : step.Also.Count > 0 ? office.Officer(step.Also[0])
            : Actor.Applicant(@case.ApplicantName);
    }

    /// <summary>What an officer would usually enter at a step.</summary>
    public static Dictionary<string, string> Usual(Step step, Case @case)
    {
        var inputs = new Dictionary<string, string>();
        if (step.DoesOperation("record-delivery")) inputs["sending-district"] = @case.Area[..8];
        if (step.DoesOperation("hand-over")) (inputs["receipt"], inputs["receiver-name"], inputs["receiver-kind"]) = (@case.Number, "BUDI SANTOSO", "self");
        if (step.DoesOperation("sign-pickup")) inputs["signature"] = "paper";
        if (step.DoesOperation("activate-card")) inputs["holder-present"] = "holder";
        if (step.DoesOperation("schedule-recording")) (inputs["slot-date"], inputs["slot-time"], inputs["slot-place"]) = ("2026-08-12", "09.30", "Loket Perekaman");
        if (step.DoesOperation("record-biometrics")) (inputs["identity-confirmed"], inputs["recording-place"]) = ("yes", "Loket Perekaman");
        if (step.DoesOperation("uniqueness-result")) (inputs["uniqueness"], inputs["uniqueness-source"]) = ("single", "Pemantauan Pusat");
        return inputs;
    }

    /// <summary>The value, or a failure that shows the refusals.</summary>
    public static T Expect<T>(Outcome<T> outcome) =>
        outcome.Ok ? outcome.Value : throw new InvalidOperationException(string.Join("; ", outcome.Errors));
}
