using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Data.Configurations;

internal sealed class PublicClaimConfiguration : IEntityTypeConfiguration<PublicClaim>
{
    public void Configure(EntityTypeBuilder<PublicClaim> builder)
    {
        builder.Property(c => c.Words).HasMaxLength(500);
        builder.Property(c => c.Source).HasMaxLength(300);
        builder.Property(c => c.TemplateCode).HasMaxLength(50);
        builder.Property(c => c.CriterionKey).HasMaxLength(50);
        builder.Property(c => c.Criterion).HasMaxLength(500);
        builder.Property(c => c.WithdrawnBecause).HasMaxLength(500);
        builder.HasOne<Measure>().WithMany().HasForeignKey(c => c.MeasureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.MadeOn);
    }
}
