using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Audits;

namespace SevenDay.Data.Configurations;

internal sealed class SpecialtySummaryConfiguration : IEntityTypeConfiguration<SpecialtySummary>
{
    public void Configure(EntityTypeBuilder<SpecialtySummary> builder)
    {
        builder.HasKey(s => new { s.AuditId, s.CriterionKey, s.Specialty, s.Day });
        builder.Property(s => s.CriterionKey).HasMaxLength(50);
        builder.Property(s => s.Specialty).HasMaxLength(AuditEntry.LongestSpecialty);
        builder.Property(s => s.Name).HasMaxLength(AuditEntry.LongestSpecialty);
        builder.HasOne<Audit>().WithMany().HasForeignKey(s => s.AuditId).OnDelete(DeleteBehavior.Restrict);
    }
}
