using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Services;

namespace SevenDay.Data.Configurations;

internal sealed class LocalityClaimConfiguration : IEntityTypeConfiguration<LocalityClaim>
{
    public void Configure(EntityTypeBuilder<LocalityClaim> builder)
    {
        builder.Property(c => c.Evidence).HasMaxLength(1000);
        builder.Property(c => c.ClaimedBy).HasMaxLength(200);
        builder.HasOne<Area>().WithMany().HasForeignKey(c => c.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.AreaId, c.Number }).IsUnique();
        builder.OwnsMany(c => c.Services, service =>
        {
            service.ToTable("LocalityClaimServices");
            service.WithOwner().HasForeignKey("LocalityClaimId");
            service.HasKey("LocalityClaimId", nameof(ClaimedService.ServiceId));
            service.HasOne<Service>().WithMany().HasForeignKey(s => s.ServiceId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
