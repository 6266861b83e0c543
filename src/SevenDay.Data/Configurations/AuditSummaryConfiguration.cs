using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Organisations;

namespace SevenDay.Data.Configurations;

internal sealed class AuditSummaryConfiguration : IEntityTypeConfiguration<AuditSummary>
{
    public void Configure(EntityTypeBuilder<AuditSummary> builder)
    {
        builder.HasKey(s => new { s.AuditId, s.OrganisationId, s.CriterionKey, s.Day });
        builder.Property(s => s.CriterionKey).HasMaxLength(50);
        builder.HasOne<Audit>().WithMany().HasForeignKey(s => s.AuditId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
