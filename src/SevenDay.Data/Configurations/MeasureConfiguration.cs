using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Measures;

namespace SevenDay.Data.Configurations;

internal sealed class MeasureConfiguration : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.Property(m => m.Code).HasMaxLength(50);
        builder.Property(m => m.Name).HasMaxLength(200);
        builder.Property(m => m.Unit).HasMaxLength(50);
        builder.Property(m => m.TargetInWords).HasMaxLength(500);
        builder.Property(m => m.Definition).HasMaxLength(2000);
        builder.Property(m => m.Source).HasMaxLength(500);
        builder.Property(m => m.SourceLink).HasMaxLength(500);
        builder.Property(m => m.Owner).HasMaxLength(100);
        builder.Property(m => m.OpenQuestion).HasMaxLength(500);
        builder.HasMany(m => m.Versions).WithOne().HasForeignKey("MeasureId").OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => m.Code).IsUnique();
    }
}
