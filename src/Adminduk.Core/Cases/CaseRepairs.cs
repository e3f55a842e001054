using Adminduk.Core.Calendars;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Cases;

/// <summary>A returned case is mended item by item, by the applicant or at the counter, and comes back to where it was.</summary>
public sealed class CaseRepairs(
    AdmindukDbContext db, CatalogueHolder catalogues, CalendarService calendars, OfficeClock clock, AnswerRules rules, CaseMover mover)
{
    /// <summary>Sends a returned case back to the step that returned it. Everything asked for must be mended.</summary>
    /// <param name="repair">New files and answers.</param>
    /// <param name="actor">The applicant, or an officer of the front office for him.</param>
    /// <param name="ct">Cancels.</param>
    public Task<Outcome<Case>> ResubmitAsync(RepairCommand repair, Actor actor, CancellationToken ct) =>
        db.DecideAsync(actor, repair.IdempotencyKey, repair.Fingerprint == Guid.Empty ? repair.CaseId : repair.Fingerprint, () => OnceAsync(repair, actor, ct), async id => (await db.LoadCaseAsync(id, ct))!, ct);

    private async Task<Outcome<Case>> OnceAsync(RepairCommand repair, Actor actor, CancellationToken ct)
    {
        if (await db.LoadCaseAsync(repair.CaseId, ct) is not { } @case) return Error.NotFound("cases.not-found");
        if (repair.Version is { } seen && seen != @case.Version) return Error.Conflict("cases.already-done", @case.Steps.LastOrDefault()?.OfficerName ?? @case.ApplicantName);
        var catalogue = catalogues.Current;
        if (catalogue.Version(@case.Service, @case.Effective) is not { } service) return Error.Refused("cases.definition-gone", @case.Service, @case.Effective);
        var decided = Engine.Resubmit(service, CaseActors.StateOf(@case), CaseActors.For(actor, @case));
        if (!decided.Try(out var move)) return Outcome<Case>.Fail(decided.Errors);
        var command = new StepCommand { CaseId = @case.Id, Verdict = VerdictKind.Proceed, Note = repair.Note };
        if (Mend(@case, service, repair) is { Ok: false } refused) return Outcome<Case>.Fail(refused.Errors);
        var run = CaseActors.Begin(db, catalogue, service, @case, move, actor, clock, new Dictionary<string, string>(), command);
        run.Process.Record("case.repaired", "case", @case.Id, null, new { files = repair.Files.Count, answers = repair.Answers.Keys });
        mover.Apply(run, move, command, new CaseClock(await calendars.GetAsync(null, ct)));
        await db.SaveChangesAsync(ct);
        return @case;
    }

    private Outcome Mend(Case @case, ServiceDefinition service, RepairCommand repair)
    {
        if (repair.Files.Where(f => !@case.Items.Exists(i => Answers(f.Requirement, i.Requirement) && CaseUploads.Open(@case, i))).ToList() is { Count: > 0 } strange)
            return Outcome.Fail(strange.Select(f => Error.Invalid($"file:{f.Requirement}", "cases.upload-unknown")));
        foreach (var file in repair.Files) Replace(@case, file);
        foreach (var item in @case.Items.Where(i => i.State == ItemState.Refused && (repair.HandedIn.Contains(i.Requirement) || repair.Files.Any(f => Answers(f.Requirement, i.Requirement)))))
            Dossier.Judge(item, ItemState.Given, null, @case.ApplicantName, clock.Now);
        if (repair.Answers.Count > 0 && ChangeAnswers(@case, service, repair.Answers) is { Ok: false } wrong) return wrong;
        foreach (var open in @case.Returns.Where(r => r.RepairedAt is null && Mended(r, @case, repair))) open.RepairedAt = clock.Now;
        var left = @case.Returns.Where(r => r.RepairedAt is null).ToList();
        return left.Count == 0 ? Outcome.Success : Outcome.Fail(left.Select(l => Error.Invalid(l.Item, "cases.still-to-repair", l.Remedy)));
    }

    private void Replace(Case @case, FiledAttachment file)
    {
        foreach (var old in @case.Attachments.Where(a => a.Requirement == file.Requirement)) old.Replaced = true;
        @case.Attachments.Add(new Attachment
        {
            Id = Ids.New(clock.Now),
            CaseId = @case.Id,
            Requirement = file.Requirement,
            Hash = file.Hash,
            ContentType = file.ContentType,
            Name = file.Name,
            Size = file.Size,
            At = clock.Now,
        });
    }

    private Outcome ChangeAnswers(Case @case, ServiceDefinition service, IReadOnlyDictionary<string, string> changed)
    {
        var answers = AnswerJson.Read(@case.Answers);
        foreach (var (field, value) in changed.Where(c => c.Key is not ("nik" or "name" or "birth-date"))) answers[field] = value;
        var tidy = rules.Check(service, answers);
        if (!tidy.Try(out var result)) return tidy;
        @case.Answers = AnswerJson.Write(result);
        return Outcome.Success;
    }

    private static bool Mended(CaseReturn asked, Case @case, RepairCommand repair) => asked.Item.StartsWith("field:", StringComparison.Ordinal)
        ? repair.Answers.ContainsKey(asked.Item["field:".Length..]) || repair.HandedIn.Contains(asked.Item)
        : @case.Items.Exists(i => i.Requirement == asked.Item && i.State is (ItemState.Given or ItemState.Accepted));

    private static bool Answers(string requirement, string item) =>
        item == requirement || item.StartsWith(requirement + ":", StringComparison.Ordinal);
}
