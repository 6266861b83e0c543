using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Audits;

namespace SevenDay.Data.Configurations;

internal sealed class FindingDismissalConfiguration : IEntityTypeConfiguration<FindingDismissal>
{
    public void Configure(EntityTypeBuilder<FindingDismissal> builder)
    {
        builder.Property(d => d.CriterionKey).HasMaxLength(50);
        builder.Property(d => d.Reason).HasMaxLength(500);
        builder.HasOne<Audit>().WithMany().HasForeignKey(d => d.AuditId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.AuditId, d.CriterionKey }).IsUnique();
    }
}
