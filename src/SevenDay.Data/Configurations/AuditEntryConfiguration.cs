using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;

namespace SevenDay.Data.Configurations;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(e => e.ContentHash).HasMaxLength(64);
        builder.Property(e => e.Specialty).HasMaxLength(AuditEntry.LongestSpecialty);
        builder.Property(e => e.ExclusionKey).HasMaxLength(50);
        builder.Property(e => e.Reference).HasMaxLength(AuditEntry.LongestReference);
        builder.Property(e => e.Answers).HasJson();
        builder.Ignore(e => e.IsCounted);
        builder.Ignore(e => e.LogDetail);
        builder.HasOne<Audit>().WithMany().HasForeignKey(e => e.AuditId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Service>().WithMany().HasForeignKey(e => e.ServiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => e.SubmissionKey).IsUnique();
        builder.HasIndex(e => new { e.AuditId, e.OccurredAtUtc });
        builder.HasIndex(e => new { e.AuditId, e.RecordedAtUtc });
        builder.HasIndex(e => new { e.AuditId, e.AuthorId });
        builder.HasIndex(e => new { e.AuditId, e.Reference });
        builder.HasMany(e => e.Comments).WithOne().HasForeignKey("AuditEntryId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(e => e.Revisions).WithOne().HasForeignKey("AuditEntryId").OnDelete(DeleteBehavior.Cascade);
        builder.OwnsMany(e => e.Outcomes, outcome =>
        {
            outcome.ToTable("AuditEntryOutcomes");
            outcome.WithOwner().HasForeignKey("AuditEntryId");
            outcome.HasKey("AuditEntryId", nameof(EntryOutcome.CriterionKey));
            outcome.Property(o => o.CriterionKey).HasMaxLength(50);
        });
    }
}
