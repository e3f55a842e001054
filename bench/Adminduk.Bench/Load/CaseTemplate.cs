using Adminduk.Bench.Office;
using Adminduk.Core.Audit;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;

namespace Adminduk.Bench.Load;

/// <summary>Makes family-card cases as their steps would have left them.</summary>
internal sealed class CaseTemplate
{
    private static readonly Guid Officer = new("0190a000-0000-7000-8000-000000000001");
    private static readonly TimeSpan Pace = TimeSpan.FromHours(2);
    private static readonly string[] AfterFiling = [.. Life.Steps.Select(s => s.Step)];
    private readonly ServiceDefinition service;
    private readonly IReadOnlyDictionary<string, bool> switches;

    private CaseTemplate(ServiceDefinition service, IReadOnlyDictionary<string, bool> switches) => (this.service, this.switches) = (service, switches);

    /// <summary>Reads the shipped procedure.</summary>
    public static CaseTemplate Read()
    {
        var catalogue = new CatalogueHolder(Path.Combine(AppContext.BaseDirectory, "catalogue"), "bintan", CaseVocabulary.Of(CodeLists.Shipped)).Current;
        return new CaseTemplate(catalogue.InForce("kartu-keluarga", new DateOnly(2026, 1, 2))!, catalogue.Profile.Switches);
    }

    /// <summary>A case that stands at a step, or is done.</summary>
    public MadeCase Make((Resident Person, string Village) who, DateTime filed, string? at, YearNumbers numbers)
    {
        var past = at is null ? AfterFiling.Length : Array.IndexOf(AfterFiling, at);
        var answers = new Dictionary<string, string>(StringComparer.Ordinal) { ["kind"] = "lost", ["nik"] = who.Person.Nik, ["name"] = who.Person.Name, ["newcomer"] = "no", ["data-differ"] = "no" };
        var made = new MadeCase(Bare(who.Person, who.Village, filed, answers, numbers.Next("case", filed.Year)));
        foreach (var item in Dossier.Open(service, switches, answers, new HashSet<string>(StringComparer.Ordinal)))
        {
            item.State = ItemState.Accepted;
            made.Case.Items.Add(new CaseItem { CaseId = made.Case.Id, Requirement = item.Requirement, State = ItemState.Accepted, By = "Petugas", At = filed });
        }

        AddStep(made, "hand-in", "applicant", filed);
        for (var i = 0; i < past; i++) AddStep(made, AfterFiling[i], Life.Steps[i].Role, filed + (Pace * (i + 1)));
        Place(made, at, filed + (Pace * past));
        Number(made, past, numbers);
        Draw(made, past, filed);
        return made;
    }

    private Case Bare(Resident person, string village, DateTime filed, Dictionary<string, string> answers, int number) => new()
    {
        Id = Ids.New(filed),
        Service = service.Service,
        Effective = service.Effective,
        DefinitionHash = service.Hash,
        Channel = CaseChannel.Counter,
        FiledAt = filed,
        ResidentId = person.Id,
        FamilyId = person.FamilyId,
        ApplicantNik = person.Nik,
        ApplicantName = person.Name,
        ApplicantKey = NameKey.Of(person.Name),
        Area = village,
        Answers = AnswerJson.Write(answers),
        Number = $"BTN-{filed.Year}-{number:000000}",
        ReceiptCodeHash = Secrets.Hash($"code {number} {filed.Year}"),
        ReceiptTokenHash = Secrets.Hash($"token {number} {filed.Year}"),
        IntakeOfficer = "Petugas",
    };

    private void AddStep(MadeCase made, string step, string role, DateTime at)
    {
        var act = new Process { Id = Ids.New(at), Type = "case.step-proceed", ActorId = Officer, ActorKind = ActorKind.Officer, ActorName = "Petugas", At = at, SubjectId = made.Case.Id };
        act.Events.Add(new ProcessEvent
        {
            ProcessId = act.Id,
            Order = 1,
            Name = "case.moved",
            SubjectKind = "case",
            SubjectId = made.Case.Id,
            At = at,
            After = $"{{\"Step\":\"{step}\"}}",
            Salt = new string('0', 32),
            LeafHash = new string('0', 64),
        });
        made.Acts.Add(act);
        made.Case.Steps.Add(new CaseStep
        {
            CaseId = made.Case.Id,
            Order = made.Case.Steps.Count + 1,
            Step = step,
            Verdict = "proceed",
            Role = role,
            OfficerId = Officer,
            OfficerName = "Petugas",
            EnteredAt = at - Pace,
            EndedAt = at,
            Minutes = 60,
            Norm = 10,
            ProcessId = act.Id,
        });
    }

    private void Place(MadeCase made, string? at, DateTime now)
    {
        var @case = made.Case;
        @case.Facts = "{\"sending-district\":\"21.01.04\"}";
        @case.StepEnteredAt = now;
        @case.ClockStartedAt = @case.FiledAt;
        @case.DueAt = @case.FiledAt.AddDays(3);
        @case.DueOn = DateOnly.FromDateTime(@case.DueAt.Value);
        @case.Step = at;
        @case.StepRole = at is null ? null : Array.Find(Life.Steps, s => s.Step == at).Role;
        @case.Status = at switch { null => CaseStatus.Done, "hand-over" or "pick-up" => CaseStatus.Ready, _ => CaseStatus.InProgress };
        if (at is null or "hand-over" or "pick-up") @case.ClockStoppedAt = now;
        if (at is null) @case.EndedAt = now;
    }

    private void Number(MadeCase made, int past, YearNumbers numbers)
    {
        if (past <= Array.IndexOf(AfterFiling, "check")) return;
        var @case = made.Case;
        var line = new RegisterEntry
        {
            Book = Book.Registration,
            Year = @case.FiledAt.Year,
            Number = numbers.Next("book:registration", @case.FiledAt.Year),
            Date = DateOnly.FromDateTime(@case.FiledAt),
            CaseId = @case.Id,
            CaseNumber = @case.Number,
            Service = service.Service,
            Name = @case.ApplicantName,
            Area = @case.Area,
            By = "Petugas",
        };
        @case.RegisterNumber = Book.Show(line);
        @case.ReceiptIssuedAt = @case.FiledAt;
        made.Lines.Add(line);
    }

    private static void Draw(MadeCase made, int past, DateTime filed)
    {
        if (past <= Array.IndexOf(AfterFiling, "forward")) return;
        var signed = past > Array.IndexOf(AfterFiling, "sign");
        var @case = made.Case;
        made.Documents.Add(new IssuedDocument
        {
            Id = Ids.New(filed),
            CaseId = @case.Id,
            Kind = DocumentKinds.FamilyCard,
            Number = signed ? @case.ApplicantNik : "",
            ResidentId = @case.ResidentId,
            FamilyId = @case.FamilyId,
            SubjectName = @case.ApplicantName,
            Data = signed ? "{\"Number\":\"0000000000000000\"}" : "{}",
            SignerRole = "office-head",
            Status = signed ? DocumentStatus.Signed : DocumentStatus.Draft,
            SignedAt = signed ? filed : null,
            SignerName = signed ? "Kepala Dinas" : null,
            SignerTitle = signed ? "Kepala Dinas" : null,
            FileHash = signed ? Secrets.Hash(@case.Number) : null,
        });
    }
}
