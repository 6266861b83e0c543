using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Data.Identity;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Digests;
using SevenDay.Domain.Organisations;

namespace SevenDay.Data.Configurations;

internal sealed class DigestSubscriptionConfiguration : IEntityTypeConfiguration<DigestSubscription>
{
    public void Configure(EntityTypeBuilder<DigestSubscription> builder)
    {
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(s => s.UserId);
        builder.HasOne<Area>().WithMany().HasForeignKey(s => s.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => s.UserId).IsUnique();
    }
}

internal sealed class DigestDeliveryConfiguration : IEntityTypeConfiguration<DigestDelivery>
{
    public void Configure(EntityTypeBuilder<DigestDelivery> builder)
    {
        builder.Property(d => d.Id).ValueGeneratedNever();
        // Two nodes that take the same delivery in hand both raise it: the second save is refused.
        builder.Property(d => d.Tries).IsConcurrencyToken();
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(d => d.UserId);
        builder.HasIndex(d => new { d.UserId, d.DueOn }).IsUnique();
        builder.HasIndex(d => new { d.State, d.NextTryAtUtc });
    }
}
