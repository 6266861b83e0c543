using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Data.Configurations;

internal sealed class MeasureValueChangeConfiguration : IEntityTypeConfiguration<MeasureValueChange>
{
    public void Configure(EntityTypeBuilder<MeasureValueChange> builder)
    {
        builder.Property(c => c.Reason).HasMaxLength(500);
        builder.Property(c => c.By).HasMaxLength(200);
        builder.HasOne<Measure>().WithMany().HasForeignKey(c => c.MeasureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.MeasureId, c.AtUtc });
    }
}
