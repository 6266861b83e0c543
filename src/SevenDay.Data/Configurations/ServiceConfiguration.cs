using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;

namespace SevenDay.Data.Configurations;

internal sealed class ServiceConfiguration : IEntityTypeConfiguration<Service>
{
    public void Configure(EntityTypeBuilder<Service> builder)
    {
        builder.Property(s => s.Name).HasMaxLength(200);
        builder.Property(s => s.Specialty).HasMaxLength(100);
        builder.Property(s => s.Site).HasMaxLength(200);
        builder.Property(s => s.Postcode).HasMaxLength(10);
        builder.Property(s => s.ConfirmedBy).HasMaxLength(200);
        builder.Property(s => s.SignedOffBy).HasMaxLength(200);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Service>().WithMany().HasForeignKey(s => s.PartOfId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Hours).WithOne().HasForeignKey(h => h.ServiceId);
        builder.HasMany(s => s.Exceptions).WithOne().HasForeignKey(e => e.ServiceId);
        builder.HasIndex(s => new { s.OrganisationId, s.Name, s.Site }).IsUnique();
        builder.HasIndex(s => s.Name);
    }
}
