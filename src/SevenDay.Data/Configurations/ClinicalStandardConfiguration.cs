using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Standards;

namespace SevenDay.Data.Configurations;

internal sealed class ClinicalStandardConfiguration : IEntityTypeConfiguration<ClinicalStandard>
{
    public void Configure(EntityTypeBuilder<ClinicalStandard> builder)
    {
        builder.Property(s => s.Edition).HasMaxLength(20);
        builder.Property(s => s.Topic).HasMaxLength(200);
        builder.Property(s => s.Requirement).HasMaxLength(1000);
        builder.HasIndex(s => new { s.Edition, s.Number }).IsUnique();
    }
}
