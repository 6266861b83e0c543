using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Measures;

namespace SevenDay.Data.Configurations;

internal sealed class MeasureLinkConfiguration : IEntityTypeConfiguration<MeasureLink>
{
    public void Configure(EntityTypeBuilder<MeasureLink> builder)
    {
        builder.Property(l => l.Why).HasMaxLength(300);
        builder.HasOne<Measure>().WithMany().HasForeignKey(l => l.FirstId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Measure>().WithMany().HasForeignKey(l => l.SecondId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.FirstId, l.SecondId }).IsUnique();
    }
}
