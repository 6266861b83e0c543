using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Areas;

namespace SevenDay.Data.Configurations;

internal sealed class AreaFactConfiguration : IEntityTypeConfiguration<AreaFact>
{
    public void Configure(EntityTypeBuilder<AreaFact> builder)
    {
        builder.Property(f => f.Group).HasMaxLength(AreaGroup.Longest);
        builder.Property(f => f.Period).HasMaxLength(100);
        builder.Property(f => f.SourceNote).HasMaxLength(500);
        builder.Ignore(f => f.Figure);
        builder.HasOne<AreaIndicator>().WithMany().HasForeignKey(f => f.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Area>().WithMany().HasForeignKey(f => f.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.IndicatorId, f.AreaId, f.Group, f.From }).IsUnique();
    }
}
