using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Areas;

namespace SevenDay.Data.Configurations;

internal sealed class AreaIndicatorConfiguration : IEntityTypeConfiguration<AreaIndicator>
{
    public void Configure(EntityTypeBuilder<AreaIndicator> builder)
    {
        builder.Property(i => i.Code).HasMaxLength(50);
        builder.Property(i => i.Name).HasMaxLength(200);
        builder.Property(i => i.Denominator).HasMaxLength(500);
        builder.Property(i => i.Definition).HasMaxLength(2000);
        builder.Property(i => i.Source).HasMaxLength(500);
        builder.Property(i => i.Owner).HasMaxLength(100);
        builder.HasIndex(i => i.Code).IsUnique();
    }
}
