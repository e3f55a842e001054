using Adminduk.Core.Acts;
using Adminduk.Core.Audit;
using Adminduk.Core.Cases;
using Adminduk.Core.Clients;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Messages;
using Adminduk.Core.Numbering;
using Adminduk.Core.Organisation;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Import;
using Adminduk.Core.Residents.Matching;
using Adminduk.Core.Residents.Temporary;
using Adminduk.Core.Residents.Transfers;
using Adminduk.Core.Residents.Vulnerable;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Adminduk.Core.Data;

/// <summary>The database of one office. Services ask for this type; the engine is chosen at start.</summary>
/// <param name="options">Engine and connection.</param>
/// <param name="regency">The office's regency, leading every key.</param>
public abstract class AdmindukDbContext(DbContextOptions options, OfficeRegency regency)
    : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options)
{
    /// <summary>Four-digit regency code of this installation.</summary>
    public int Regency => regency.Code;

    /// <summary>Acts.</summary>
    public DbSet<Process> Processes => Set<Process>();

    /// <summary>Changes inside acts.</summary>
    public DbSet<ProcessEvent> ProcessEvents => Set<ProcessEvent>();

    /// <summary>Last numbers given.</summary>
    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();

    /// <summary>Keys of acts already done.</summary>
    public DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();

    /// <summary>Units of the office.</summary>
    public DbSet<OfficeUnit> Units => Set<OfficeUnit>();

    /// <summary>Counters.</summary>
    public DbSet<ServiceCounter> ServiceCounters => Set<ServiceCounter>();

    /// <summary>Posts.</summary>
    public DbSet<Position> Positions => Set<Position>();

    /// <summary>Officers.</summary>
    public DbSet<Officer> Officers => Set<Officer>();

    /// <summary>Who holds which post.</summary>
    public DbSet<Appointment> Appointments => Set<Appointment>();

    /// <summary>Devices signed in.</summary>
    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();

    /// <summary>Residents who wait for their code.</summary>
    public DbSet<PendingRegistration> PendingRegistrations => Set<PendingRegistration>();

    /// <summary>The mark of a demo database.</summary>
    public DbSet<DemoMark> DemoMarks => Set<DemoMark>();

    /// <summary>Residents.</summary>
    public DbSet<Resident> Residents => Set<Resident>();

    /// <summary>What few residents have.</summary>
    public DbSet<RareElements> RareElements => Set<RareElements>();

    /// <summary>Families.</summary>
    public DbSet<Family> Families => Set<Family>();

    /// <summary>History of families.</summary>
    public DbSet<FamilyMembership> FamilyMemberships => Set<FamilyMembership>();

    /// <summary>History of addresses.</summary>
    public DbSet<AddressPeriod> AddressPeriods => Set<AddressPeriod>();

    /// <summary>History of KTP-el.</summary>
    public DbSet<IdCardEvent> IdCardEvents => Set<IdCardEvent>();

    /// <summary>Index of name words.</summary>
    public DbSet<NameWord> NameWords => Set<NameWord>();

    /// <summary>Index for finding people who are recorded twice.</summary>
    public DbSet<MatchKey> MatchKeys => Set<MatchKey>();

    /// <summary>What matching has learned.</summary>
    public DbSet<StoredModel> MatchModels => Set<StoredModel>();

    /// <summary>Pairs of entries that may be one person.</summary>
    public DbSet<DuplicateSuspicion> DuplicateSuspicions => Set<DuplicateSuspicion>();

    /// <summary>Moves across the border.</summary>
    public DbSet<Relocation> Relocations => Set<Relocation>();

    /// <summary>Data collections of vulnerable residents.</summary>
    public DbSet<VulnerableSurvey> VulnerableSurveys => Set<VulnerableSurvey>();

    /// <summary>Vulnerable residents listed in them.</summary>
    public DbSet<VulnerablePerson> VulnerablePeople => Set<VulnerablePerson>();

    /// <summary>Those who live here for a time, on no family card of ours.</summary>
    public DbSet<TemporaryStay> TemporaryStays => Set<TemporaryStay>();

    /// <summary>Files of residents on their way into the register.</summary>
    public DbSet<ResidentImport> ResidentImports => Set<ResidentImport>();

    /// <summary>What is wrong in those files.</summary>
    public DbSet<ImportFinding> ImportFindings => Set<ImportFinding>();

    /// <summary>Cases.</summary>
    public DbSet<Case> Cases => Set<Case>();

    /// <summary>Finished steps.</summary>
    public DbSet<CaseStep> CaseSteps => Set<CaseStep>();

    /// <summary>Requirements of cases.</summary>
    public DbSet<CaseItem> CaseItems => Set<CaseItem>();

    /// <summary>Files of cases.</summary>
    public DbSet<Attachment> Attachments => Set<Attachment>();

    /// <summary>Pauses.</summary>
    public DbSet<CasePause> CasePauses => Set<CasePause>();

    /// <summary>Returns.</summary>
    public DbSet<CaseReturn> CaseReturns => Set<CaseReturn>();

    /// <summary>Register and pick-up books.</summary>
    public DbSet<RegisterEntry> RegisterEntries => Set<RegisterEntry>();

    /// <summary>Hand-overs.</summary>
    public DbSet<Handover> Handovers => Set<Handover>();

    /// <summary>Recording appointments.</summary>
    public DbSet<RecordingSlot> RecordingSlots => Set<RecordingSlot>();

    /// <summary>Requests still being written.</summary>
    public DbSet<CaseDraft> CaseDrafts => Set<CaseDraft>();

    /// <summary>Civil registration acts.</summary>
    public DbSet<Act> Acts => Set<Act>();

    /// <summary>Documents.</summary>
    public DbSet<IssuedDocument> Documents => Set<IssuedDocument>();

    /// <summary>Machine clients.</summary>
    public DbSet<ApiClient> ApiClients => Set<ApiClient>();

    /// <summary>Messages to residents.</summary>
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Moves to other registers of this database.</summary>
    public DbSet<Transfer> Transfers => Set<Transfer>();

    /// <summary>Which register holds a NIK, among those of this database; shared by all of them.</summary>
    public DbSet<Domicile> Domiciles => Set<Domicile>();

    /// <summary>Begins the one transaction of a decision. SQLite takes its write lock at once. What fails in it undoes all of it, so it needs
    /// no savepoints.</summary>
    public Task<IDbContextTransaction> BeginAsync(CancellationToken ct)
    {
        Database.AutoSavepointsEnabled = false;
        return Database.BeginTransactionAsync(ct);
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        SaveRules.Apply(ChangeTracker);
        using var changes = new DetectedChanges(ChangeTracker);
        await Adminduk.Core.Residents.Matching.MatchKeys.KeepAsync(this, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        SaveRules.Apply(ChangeTracker);
        using var changes = new DetectedChanges(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => PasskeySchema.Use(optionsBuilder);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AdmindukDbContext).Assembly);
        ModelRules.Apply(builder, this);
    }
}
