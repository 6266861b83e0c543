using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Measures;

namespace SevenDay.Data.Configurations;

internal sealed class MeasureVersionConfiguration : IEntityTypeConfiguration<MeasureVersion>
{
    public void Configure(EntityTypeBuilder<MeasureVersion> builder)
    {
        builder.ToTable("MeasureVersions");
        builder.Property<Guid>("MeasureId");
        builder.HasKey("MeasureId", nameof(MeasureVersion.Number));
        builder.Property(v => v.Number).ValueGeneratedNever();
        builder.Property(v => v.Unit).HasMaxLength(50);
        builder.Property(v => v.Definition).HasMaxLength(2000);
        builder.Property(v => v.Reason).HasMaxLength(500);
        builder.Property(v => v.By).HasMaxLength(200);
    }
}
