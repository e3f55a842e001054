using Adminduk.Core.Cases.Batches;
using Adminduk.Core.Cases.Demo;
using Adminduk.Core.Cases.Books;
using Adminduk.Core.Cases.Effects;
using Adminduk.Core.Cases.Effects.Children;
using Adminduk.Core.Cases.Effects.Marriages;
using Adminduk.Core.Cases.Effects.Acts;
using Adminduk.Core.Cases.Keeping;
using Adminduk.Core.Cases.Operations;
using Adminduk.Core.Cases.Papers;
using Adminduk.Core.Cases.Papers.Excerpts;
using Adminduk.Core.Cases.Papers.Vulnerable;
using Adminduk.Core.Cases.Papers.Letters;
using Adminduk.Core.Cases.Transfers;
using Adminduk.Core.Cases.Registers;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents.Transfers;
using Adminduk.Core.Residents.Temporary;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Cases;

/// <summary>Registers the capability: its services, and the classes behind the catalogue's names.</summary>
public static class CaseServices
{
    /// <summary>Everything about cases. The host adds catalogue, secrets, office paper and file store.</summary>
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddScoped<CaseFiler>().AddScoped<CaseDesk>().AddScoped<CasePauser>().AddScoped<CaseWithdrawals>().AddScoped<CaseBookings>().AddScoped<CaseRepairs>().AddScoped<CaseUploads>().AddScoped<CaseClaims>().AddScoped<CaseItems>().AddScoped<CaseDrafts>().AddScoped<CaseTracking>().AddScoped<WorkQueries>().AddScoped<CaseReferences>().AddScoped<CaseFiles>().AddScoped<AttachmentDesk>()
        .AddScoped<Intake>().AddScoped<CaseMover>().AddScoped<CaseNotices>().AddScoped<Receipts>().AddScoped<ReturnLetters>().AddScoped<CaseCards>().AddScoped<RequirementChecks>()
        .AddScoped<AnswerRules>().AddScoped<StepOperations>().AddScoped<DocumentPapers>().AddScoped<DocumentDesk>()
        .AddSingleton<BatchDesk>().AddScoped<DemoRequests>().AddScoped<OverdueRound>().AddHostedService<CaseKeeper>().AddScoped<BatchChooser>().AddScoped<DocumentIssuer>().AddScoped<DocumentVerifier>().AddScoped<LinkedDocuments>()
        .AddScoped<TransferRound>().AddScoped<TransferQueries>().AddScoped<TransferDesk>()
        .AddScoped<ActQueries>().AddScoped<ActDesk>().AddScoped<ActPrint>()
        .AddScoped<TransferRound>().AddScoped<TransferQueries>().AddScoped<TransferDesk>().AddScoped<LetterPrefill>()
        .AddBooks().AddOperations().AddEffects().AddPapers();

    private static IServiceCollection AddBooks(this IServiceCollection services) => services.AddScoped<BookQueries>().AddScoped<BookDesk>().AddScoped<BookSheet>();

    private static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddScoped<IStepOperation, RecordDelivery>().AddScoped<IStepOperation, ReceiveDossier>().AddScoped<IStepOperation, CheckRequirements>()
        .AddScoped<IStepOperation, EnterRegisterBook>().AddScoped<IStepOperation, IssueReceipt>().AddScoped<IStepOperation, CompareRegister>()
        .AddScoped<IStepOperation, PutParaf>().AddScoped<IStepOperation, ApplyEffect>().AddScoped<IStepOperation, DrawDocument>()
        .AddScoped<IStepOperation, SignDocument>().AddScoped<IStepOperation, StampRegister>().AddScoped<IStepOperation, SetIdCard>()
        .AddScoped<IStepOperation, ScheduleRecording>().AddScoped<IStepOperation, ConfirmSchedule>().AddScoped<IStepOperation, RecordBiometrics>()
        .AddScoped<IStepOperation, UniquenessResult>().AddScoped<IStepOperation, ActivateCard>().AddScoped<IStepOperation, HandOver>()
        .AddScoped<IStepOperation, SignPickup>();

    private static IServiceCollection AddEffects(this IServiceCollection services) => services
        .AddScoped<IRegisterEffect, FamilyCardEffect>()
        .AddScoped<IRegisterEffect, DepartureEffect>()
        .AddScoped<IRegisterEffect, ArrivalEffect>()
        .AddScoped<IRegisterEffect, DeathEffect>()
        .AddScoped<IRegisterEffect, BirthEffect>()
        .AddScoped<IRegisterEffect, StillbirthEffect>()
        .AddScoped<IRegisterEffect, ChildCardEffect>()
        .AddScoped<IRegisterEffect, VulnerableLetterEffect>()
        .AddScoped<IRegisterEffect, EmigrationEffect>()
        .AddScoped<IRegisterEffect, ReturnEffect>()
        .AddScoped<IRegisterEffect, FirstRecordEffect>()
        .AddScoped<IRegisterEffect, MarriageEffect>()
        .AddScoped<IRegisterEffect, DivorceEffect>()
        .AddScoped<IRegisterEffect, MarriageAnnulmentEffect>()
        .AddScoped<IRegisterEffect, DivorceAnnulmentEffect>()
        .AddScoped<IRegisterEffect, MarriageAgreementEffect>()
        .AddScoped<IRegisterEffect, AdoptionEffect>()
        .AddScoped<IRegisterEffect, AcknowledgementEffect>()
        .AddScoped<IRegisterEffect, LegitimationEffect>()
        .AddScoped<IRegisterEffect, ActCorrectionEffect>()
        .AddScoped<IRegisterEffect, ActAnnulmentEffect>()
        .AddScoped<IRegisterEffect, ActExcerptEffect>()
        .AddScoped<IRegisterEffect, NameChangeEffect>()
        .AddScoped<IRegisterEffect, OtherEventEffect>()
        .AddScoped<IRegisterEffect, CitizenshipLossEffect>()
        .AddScoped<TemporaryStays>()
        .AddScoped<IRegisterEffect, ForeignStayEffect>()
        .AddScoped<IRegisterEffect, NonpermanentStayEffect>()
        .AddScoped<LikelyDuplicates>();

    private static IServiceCollection AddPapers(this IServiceCollection services) => services
        .AddScoped<IDocumentPaper, FamilyCardPaper>()
        .AddScoped<IDocumentPaper, SkpwniPaper>()
        .AddScoped<IDocumentPaper, BiodataPaper>()
        .AddScoped<IDocumentPaper, SkdwniPaper>()
        .AddScoped<IDocumentPaper, IdCardSlipPaper>()
        .AddScoped<IDocumentPaper, ChildCardPaper>()
        .AddScoped<IDocumentPaper, StillbirthPaper>()
        .AddVulnerableLetters()
        .AddScoped<IDocumentPaper, SkplnPaper>()
        .AddScoped<IDocumentPaper, SkdlnPaper>()
        .AddScoped<IDocumentPaper, ActAnnulmentPaper>()
        .AddScoped<IDocumentPaper, CitizenshipLossPaper>()
        .AddActLetters()
        .AddScoped<IDocumentPaper, SkttPaper>()
        .AddScoped<IDocumentPaper, NonpermanentPaper>()
        .AddExcerpts();

    private static IServiceCollection AddVulnerableLetters(this IServiceCollection services) => services
        .AddScoped<IDocumentPaper>(p => p.VulnerableLetter(DocumentKinds.Skpti, VulnerableWording.Identity))
        .AddScoped<IDocumentPaper>(p => p.VulnerableLetter(DocumentKinds.Skps, VulnerableWording.CivilRegistration))
        .AddScoped<IDocumentPaper>(p => p.VulnerableLetter(DocumentKinds.Skot, VulnerableWording.Displaced))
        .AddScoped<IDocumentPaper>(p => p.VulnerableLetter(DocumentKinds.Sktk, VulnerableWording.Community));

    private static IServiceCollection AddExcerpts(this IServiceCollection services)
    {
        foreach (var kind in ExcerptWordings.Kinds) services.AddSingleton<IDocumentPaper>(new ExcerptPaper(kind));
        return services;
    }

    private static IServiceCollection AddActLetters(this IServiceCollection services) => services
        .AddSingleton<IDocumentPaper>(new ActLetterPaper(DocumentKinds.MarriageAnnulmentLetter, MarriageLetters.MarriageAnnulled))
        .AddSingleton<IDocumentPaper>(new ActLetterPaper(DocumentKinds.DivorceAnnulmentLetter, MarriageLetters.DivorceAnnulled))
        .AddSingleton<IDocumentPaper>(new ActLetterPaper(DocumentKinds.MarriageAgreementLetter, MarriageLetters.Agreement))
        .AddSingleton<IDocumentPaper>(new ActLetterPaper(DocumentKinds.AdoptionLetter, AdoptionLetter.Of));
}
