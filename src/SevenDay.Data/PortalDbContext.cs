using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SevenDay.Data.ChangeLog;
using SevenDay.Data.Identity;
using SevenDay.Data.Imports;
using SevenDay.Domain;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Assessments;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Digests;
using SevenDay.Domain.Engagement;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Papers;
using SevenDay.Domain.Pathways;
using SevenDay.Domain.Services;
using SevenDay.Domain.Standards;
using SevenDay.Domain.Views;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Data;

public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options, ChangeAuthor? author = null)
    : IdentityDbContext<PortalUser, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Area> Areas => Set<Area>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Service> Services => Set<Service>();
    public DbSet<ServiceHours> ServiceHours => Set<ServiceHours>();
    public DbSet<HoursException> HoursExceptions => Set<HoursException>();
    public DbSet<CapacityReport> CapacityReports => Set<CapacityReport>();
    public DbSet<BankHoliday> BankHolidays => Set<BankHoliday>();
    public DbSet<Pathway> Pathways => Set<Pathway>();
    public DbSet<ClinicalStandard> ClinicalStandards => Set<ClinicalStandard>();
    public DbSet<StandardEdition> StandardEditions => Set<StandardEdition>();
    public DbSet<SelfAssessment> SelfAssessments => Set<SelfAssessment>();
    public DbSet<ApprovedAssessment> ApprovedAssessments => Set<ApprovedAssessment>();
    public DbSet<AuditTemplate> AuditTemplates => Set<AuditTemplate>();
    public DbSet<Audit> Audits => Set<Audit>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<AuditSummary> AuditSummaries => Set<AuditSummary>();
    public DbSet<SpecialtySummary> SpecialtySummaries => Set<SpecialtySummary>();
    public DbSet<Measure> Measures => Set<Measure>();
    public DbSet<MeasureValue> MeasureValues => Set<MeasureValue>();
    public DbSet<MeasureValueChange> MeasureValueChanges => Set<MeasureValueChange>();
    public DbSet<MeasureLink> MeasureLinks => Set<MeasureLink>();
    public DbSet<MeasureNote> MeasureNotes => Set<MeasureNote>();
    public DbSet<Workstream> Workstreams => Set<Workstream>();
    public DbSet<Milestone> Milestones => Set<Milestone>();
    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();
    public DbSet<FindingDismissal> FindingDismissals => Set<FindingDismissal>();
    public DbSet<WorkstreamAction> WorkstreamActions => Set<WorkstreamAction>();
    public DbSet<Risk> Risks => Set<Risk>();
    public DbSet<RiskReview> RiskReviews => Set<RiskReview>();
    public DbSet<ProgressScore> ProgressScores => Set<ProgressScore>();
    public DbSet<BoardPaper> BoardPapers => Set<BoardPaper>();
    public DbSet<PublicClaim> PublicClaims => Set<PublicClaim>();
    public DbSet<DigestSubscription> DigestSubscriptions => Set<DigestSubscription>();
    public DbSet<DigestDelivery> DigestDeliveries => Set<DigestDelivery>();
    public DbSet<ChangeLogEntry> ChangeLog => Set<ChangeLogEntry>();
    public DbSet<PersonalToken> PersonalTokens => Set<PersonalToken>();
    public DbSet<StagedFile> StagedFiles => Set<StagedFile>();
    public DbSet<Workshop> Workshops => Set<Workshop>();
    public DbSet<WorkshopNote> WorkshopNotes => Set<WorkshopNote>();
    public DbSet<LocalityClaim> LocalityClaims => Set<LocalityClaim>();
    public DbSet<AreaIndicator> AreaIndicators => Set<AreaIndicator>();
    public DbSet<AreaFact> AreaFacts => Set<AreaFact>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<DataStamp> DataStamps => Set<DataStamp>();
    public DbSet<SeriesStamp> SeriesStamps => Set<SeriesStamp>();

    /// <summary>On whose behalf it saves.</summary>
    internal ChangeAuthor Author { get; } = author ?? new ChangeAuthor();

    private IReadOnlyDictionary<string, Guid>? _stamps;

    /// <summary>Every stamp, read once by this context until it saves: what one request shows holds together, and costs one command.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> StampsAsync(CancellationToken token) =>
        _stamps ??= await DataStamps.AsNoTracking().ToDictionaryAsync(s => s.Name, s => s.Value, token);

    /// <summary>Marks that the dashboard shows something else, for changes that pass no save. Call it inside the transaction that makes them.</summary>
    public async Task MoveBoardAsync(CancellationToken token)
    {
        _stamps = null;
        await DataStamps.Where(s => s.Name == DataStamp.Board).ExecuteUpdateAsync(set => set.SetProperty(s => s.Value, Guid.CreateVersion7()), token);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        _stamps = null;
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        foreach (var type in builder.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(Entity))))
        {
            type.FindProperty(nameof(Entity.Id))!.ValueGenerated = ValueGenerated.Never;
            type.FindProperty(nameof(Entity.Version))!.IsConcurrencyToken = true;
        }
    }
}
