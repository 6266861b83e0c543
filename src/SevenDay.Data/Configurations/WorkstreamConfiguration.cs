using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Data.Configurations;

internal sealed class WorkstreamConfiguration : IEntityTypeConfiguration<Workstream>
{
    public void Configure(EntityTypeBuilder<Workstream> builder)
    {
        builder.Property(w => w.Name).HasMaxLength(200);
        builder.Property(w => w.Purpose).HasMaxLength(1000);
        builder.HasIndex(w => w.Name).IsUnique();
        builder.HasMany(w => w.Milestones).WithOne().HasForeignKey(m => m.WorkstreamId);
        builder.HasMany(w => w.Actions).WithOne().HasForeignKey(a => a.WorkstreamId);
        builder.HasMany(w => w.Risks).WithOne().HasForeignKey(r => r.WorkstreamId);
        builder.HasMany(w => w.Progress).WithOne().HasForeignKey(p => p.WorkstreamId);
        builder.OwnsMany(w => w.Parts, part =>
        {
            part.ToTable("WorkstreamParts");
            part.WithOwner().HasForeignKey("WorkstreamId");
            part.HasKey("WorkstreamId", nameof(WorkstreamPart.Position));
            part.Property(p => p.Position).ValueGeneratedNever();
            part.Property(p => p.Name).HasMaxLength(200);
            part.Property(p => p.Detail).HasMaxLength(1000);
        });
        builder.OwnsMany(w => w.Leads, lead =>
        {
            lead.ToTable("WorkstreamLeads");
            lead.WithOwner().HasForeignKey("WorkstreamId");
            lead.HasKey("WorkstreamId", nameof(LeadRole.Position));
            lead.Property(l => l.Position).ValueGeneratedNever();
            lead.Property(l => l.Role).HasMaxLength(200);
        });
    }
}

internal sealed class MilestoneConfiguration : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        builder.Property(m => m.Title).HasMaxLength(200);
        builder.Property(m => m.SupersededBecause).HasMaxLength(500);
        builder.Property(m => m.Note).HasMaxLength(500);
        builder.HasIndex(m => m.Forecast);
    }
}

internal sealed class WorkstreamActionConfiguration : IEntityTypeConfiguration<WorkstreamAction>
{
    public void Configure(EntityTypeBuilder<WorkstreamAction> builder)
    {
        builder.Property(a => a.Title).HasMaxLength(500);
        builder.Property(a => a.OwnerRole).HasMaxLength(200);
        builder.Property(a => a.Evidence).HasMaxLength(1000);
        builder.Property(a => a.CriterionKey).HasMaxLength(50);
        builder.Property(a => a.Figures!).HasJson();
        builder.Property(a => a.ReopenedBecause).HasMaxLength(500);
        builder.HasOne<Audit>().WithMany().HasForeignKey(a => a.AuditId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.Due);
    }
}
