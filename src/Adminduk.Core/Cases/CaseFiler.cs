using Adminduk.Core.Calendars;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Numbering;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Takes requests in: the same rules for counter, web and API.</summary>
public sealed class CaseFiler(
    AdmindukDbContext db, CatalogueHolder catalogues, CalendarService calendars, OfficeClock clock, AnswerRules rules, Intake intake,
    ReceiptSecrets secrets, RequirementChecks checks, StepOperations operations, CaseMover mover)
{
    /// <summary>Files a request, or tells everything that stands against it.</summary>
    public Task<Outcome<Case>> FileAsync(FilingRequest request, Actor actor, CancellationToken ct) =>
        db.DecideAsync(actor, request.IdempotencyKey, request.Fingerprint, () => FileOnceAsync(request, actor, ct), async id => (await db.LoadCaseAsync(id, ct))!, ct);

    private async Task<Outcome<Case>> FileOnceAsync(FilingRequest request, Actor actor, CancellationToken ct)
    {
        var catalogue = catalogues.Current;
        if (catalogue.InForce(request.Service, clock.Today) is not { } service) return Error.NotFound("cases.unknown-service", request.Service);
        if (!service.Channels.Contains(request.Channel.ToString().ToLowerInvariant())) return Error.Refused("cases.channel-closed", service.Name);
        if (service.AccountRequired && request is { Channel: CaseChannel.Web, AccountId: null }) return Error.Forbidden("cases.account-required");
        if (actor.Kind == ActorKind.Machine && !actor.Grants.Any(g => g.Service == service.Service)) return Error.Forbidden("cases.client-service", service.Name);
        if (Strange(request, service) is { Count: > 0 } strange) return Outcome<Case>.Fail(strange);
        if (!rules.Check(service, request.Answers).Try(out var answers)) return Outcome<Case>.Fail(rules.Check(service, request.Answers).Errors);
        if (Unsent(request, catalogue, service, answers) is { Count: > 0 } unsent) return Outcome<Case>.Fail(unsent);
        var admitted = await intake.AdmitAsync(catalogue, service, answers, request.Channel, actor, ct);
        return admitted.Try(out var admission)
            ? await OpenAsync(request, actor, catalogue, service, answers, admission, ct)
            : Outcome<Case>.Fail(admitted.Errors);
    }

    private async Task<Outcome<Case>> OpenAsync(
        FilingRequest request, Actor actor, ServiceCatalogue catalogue, ServiceDefinition service, Dictionary<string, string> answers, Admission admission, CancellationToken ct)
    {
        var @case = await NewCaseAsync(request, catalogue, service, answers, admission, ct);
        AddDossier(@case, request, catalogue, service, answers);
        await checks.RefreshAsync(@case, service, clock.Now, ct);
        db.Add(@case);
        var who = actor.Kind == ActorKind.Machine || actor.Kind == ActorKind.Applicant ? Actor.Applicant(@case.ApplicantName, actor.Id) : actor;
        var decided = FirstMove(service, @case, who);
        if (!decided.Try(out var move)) return Outcome<Case>.Fail(decided.Errors);
        var inputs = operations.Tidy(move, request.Inputs);
        if (!inputs.Try(out var tidy)) return Outcome<Case>.Fail(inputs.Errors);
        var command = new StepCommand { CaseId = @case.Id, Verdict = VerdictKind.Proceed };
        var run = CaseActors.Begin(db, catalogue, service, @case, move, who, clock, tidy, command);
        run.Process.Record("case.filed", "case", @case.Id, null, new { @case.Number, @case.Service, @case.Channel, @case.Area });
        var done = await operations.RunAsync(run, move, ct);
        if (!done.Ok) return Outcome<Case>.Fail(done.Errors);
        mover.Apply(run, move, command, new CaseClock(await calendars.GetAsync(null, ct)));
        if (!@case.Ended) @case.Status = CaseStatus.New;
        await RemoveDraftAsync(request, ct);
        await db.SaveChangesAsync(ct);
        Measures.CaseFiled(@case.Service, @case.Channel.ToString());
        return @case;
    }

    private static List<Error> Strange(FilingRequest request, ServiceDefinition service) =>
        [.. request.Files.Where(f => !service.Requirements.Exists(r => r.Id == f.Requirement)).Select(f => Error.Invalid($"file:{f.Requirement}", "cases.upload-unknown"))];

    private static List<Error> Unsent(FilingRequest request, ServiceCatalogue catalogue, ServiceDefinition service, Dictionary<string, string> answers) => request.Channel != CaseChannel.Counter
        ? Dossier.ToUpload(service, catalogue.Profile.Switches, answers, request.Files.Select(f => f.Requirement).ToHashSet(StringComparer.Ordinal))
            .ConvertAll(r => Error.Invalid($"file:{r.Id}", "cases.upload-missing", r.Name))
        : [];

    private static Outcome<Move> FirstMove(ServiceDefinition service, Case @case, Actor who) =>
        Engine.Decide(service, CaseActors.StateOf(@case), VerdictKind.Proceed, CaseActors.For(who, @case));

    private async Task<Case> NewCaseAsync(
        FilingRequest request, ServiceCatalogue catalogue, ServiceDefinition service, Dictionary<string, string> answers, Admission admission, CancellationToken ct)
    {
        var number = await db.NextInYearAsync("case", clock.Today, ct);
        var id = Ids.New(clock.Now);
        var name = admission.Resident?.Name ?? answers["name"];
        if (admission.Resident is { } known) answers["nik"] = known.Nik;
        return new Case
        {
            Id = id,
            Service = service.Service,
            Effective = service.Effective,
            DefinitionHash = service.Hash,
            Channel = request.Channel,
            Step = Engine.First(service).Id,
            StepRole = Engine.First(service).Actor,
            StepEnteredAt = clock.Now,
            FiledAt = clock.Now,
            ResidentId = admission.Resident?.Id,
            FamilyId = admission.Resident?.FamilyId,
            ApplicantNik = answers["nik"],
            ApplicantName = name,
            ApplicantKey = NameKey.Of(name),
            Phone = answers.GetValueOrDefault("phone"),
            Email = answers.GetValueOrDefault("email"),
            Language = request.Language,
            Area = admission.Area,
            AccountId = request.AccountId,
            ClientId = admission.ClientId,
            Answers = AnswerJson.Write(answers),
            Number = $"{catalogue.Profile.Prefix}-{clock.Today.Year}-{number:000000}",
            ReceiptCodeHash = Secrets.Hash(secrets.CodeOf(id)),
            ReceiptTokenHash = Secrets.Hash(secrets.TokenOf(id)),
            IntakeUnitId = admission.Grant?.UnitId,
            IntakeOfficer = admission.Officer,
            IntakePosition = admission.Grant?.Title,
            IntakeUnit = admission.Grant?.UnitName,
        };
    }

    private void AddDossier(Case @case, FilingRequest request, ServiceCatalogue catalogue, ServiceDefinition service, Dictionary<string, string> answers)
    {
        var withFile = request.Files.Select(f => f.Requirement).ToHashSet(StringComparer.Ordinal);
        @case.Items.AddRange(Dossier.Open(service, catalogue.Profile.Switches, answers, withFile));
        foreach (var file in request.Files)
        {
            @case.Attachments.Add(new Attachment
            {
                Id = Ids.New(clock.Now),
                Requirement = file.Requirement,
                Hash = file.Hash,
                ContentType = file.ContentType,
                Name = file.Name,
                Size = file.Size,
                At = clock.Now,
            });
        }
    }

    private async Task RemoveDraftAsync(FilingRequest request, CancellationToken ct)
    {
        if (request.DraftId is { } id && await db.CaseDrafts.FirstOrDefaultAsync(d => d.Id == id, ct) is { } draft) db.Remove(draft);
    }
}
