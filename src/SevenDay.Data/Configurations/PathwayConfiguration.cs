using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Pathways;
using SevenDay.Domain.Services;

namespace SevenDay.Data.Configurations;

internal sealed class PathwayConfiguration : IEntityTypeConfiguration<Pathway>
{
    public void Configure(EntityTypeBuilder<Pathway> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(200);
        builder.Property(p => p.Description).HasMaxLength(1000);
        builder.HasIndex(p => p.Name).IsUnique();
        builder.OwnsMany(p => p.Steps, step =>
        {
            step.ToTable("PathwaySteps");
            step.WithOwner().HasForeignKey("PathwayId");
            step.HasKey(s => s.Id);
            step.Property(s => s.Name).HasMaxLength(200);
            step.OwnsMany(s => s.Services, service =>
            {
                service.ToTable("PathwayStepServices");
                service.WithOwner().HasForeignKey("PathwayStepId");
                service.HasKey("PathwayStepId", nameof(PathwayStepService.ServiceId));
                service.HasOne<Service>().WithMany().HasForeignKey(s => s.ServiceId).OnDelete(DeleteBehavior.Restrict);
            });
        });
    }
}
