using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Data.Configurations;

internal sealed class MeasureValueConfiguration : IEntityTypeConfiguration<MeasureValue>
{
    public void Configure(EntityTypeBuilder<MeasureValue> builder)
    {
        builder.Property(v => v.RebaseReason).HasMaxLength(500);
        builder.Property(v => v.RebasedBy).HasMaxLength(200);
        builder.Ignore(v => v.Reading);
        builder.HasOne<Measure>().WithMany().HasForeignKey(v => v.MeasureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(v => v.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.MeasureId, v.OrganisationId, v.WeekPart, v.Period }).IsUnique();
    }
}
