using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Services;

namespace SevenDay.Data.Configurations;

internal sealed class CapacityReportConfiguration : IEntityTypeConfiguration<CapacityReport>
{
    public void Configure(EntityTypeBuilder<CapacityReport> builder)
    {
        builder.Property(r => r.Note).HasMaxLength(200);
        builder.Property(r => r.Author).HasMaxLength(200);
        builder.HasOne<Service>().WithMany().HasForeignKey(r => r.ServiceId);
        builder.HasIndex(r => new { r.ServiceId, r.Number }).IsUnique();
        builder.HasIndex(r => new { r.ServiceId, r.AtUtc });
    }
}
