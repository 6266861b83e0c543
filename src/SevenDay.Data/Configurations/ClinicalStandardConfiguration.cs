using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Standards;

namespace SevenDay.Data.Configurations;

internal sealed class ClinicalStandardConfiguration : IEntityTypeConfiguration<ClinicalStandard>
{
    public void Configure(EntityTypeBuilder<ClinicalStandard> builder)
    {
        builder.Property(s => s.Edition).HasMaxLength(StandardEdition.LongestCode);
        builder.Property(s => s.Topic).HasMaxLength(200);
        builder.Property(s => s.Requirement).HasMaxLength(1000);
        builder.Property(s => s.Detail!).HasJson();
        builder.Ignore(s => s.Parts);
        builder.HasIndex(s => new { s.Edition, s.Number }).IsUnique();
    }
}

internal sealed class StandardEditionConfiguration : IEntityTypeConfiguration<StandardEdition>
{
    public void Configure(EntityTypeBuilder<StandardEdition> builder)
    {
        builder.Property(e => e.Code).HasMaxLength(StandardEdition.LongestCode);
        builder.Property(e => e.Name).HasMaxLength(200);
        builder.HasIndex(e => e.Code).IsUnique();
    }
}
