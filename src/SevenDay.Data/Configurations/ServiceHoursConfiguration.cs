using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Hours;

namespace SevenDay.Data.Configurations;

internal sealed class ServiceHoursConfiguration : IEntityTypeConfiguration<ServiceHours>
{
    public void Configure(EntityTypeBuilder<ServiceHours> builder)
    {
        builder.ToTable("ServiceHours");
        builder.Property(h => h.Source).HasMaxLength(200);
        builder.Property(h => h.Author).HasMaxLength(200);
        builder.Ignore(h => h.Declared).Ignore(h => h.LogDetail);
        builder.HasIndex(h => new { h.ServiceId, h.Status, h.EffectiveFrom });
        builder.OwnsMany(h => h.Openings, opening =>
        {
            opening.ToTable("Openings");
            opening.WithOwner().HasForeignKey("ServiceHoursId");
            opening.HasKey("ServiceHoursId", nameof(Opening.Day), nameof(Opening.Opens));
        });
    }
}
