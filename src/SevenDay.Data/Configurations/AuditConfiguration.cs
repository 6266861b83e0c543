using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Data.Identity;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Organisations;

namespace SevenDay.Data.Configurations;

internal sealed class AuditConfiguration : IEntityTypeConfiguration<Audit>
{
    public void Configure(EntityTypeBuilder<Audit> builder)
    {
        builder.Property(a => a.Name).HasMaxLength(200);
        builder.HasOne<AuditTemplate>().WithMany().HasForeignKey(a => a.TemplateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.From);
        builder.Property(a => a.Specialties).HasJson();
        builder.OwnsOne(a => a.SignedOff, signed =>
        {
            signed.Property(s => s.By).HasMaxLength(200);
            signed.Property(s => s.Note).HasMaxLength(1000);
        });
        builder.OwnsMany(a => a.Organisations, organisation =>
        {
            organisation.ToTable("AuditOrganisations");
            organisation.WithOwner().HasForeignKey("AuditId");
            organisation.HasKey("AuditId", nameof(AuditOrganisation.OrganisationId));
            organisation.HasOne<Organisation>().WithMany().HasForeignKey(o => o.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.OwnsMany(a => a.Auditors, auditor =>
        {
            auditor.ToTable("AuditAuditors");
            auditor.WithOwner().HasForeignKey("AuditId");
            auditor.HasKey("AuditId", nameof(AuditAuditor.UserId));
            auditor.HasOne<PortalUser>().WithMany().HasForeignKey(a => a.UserId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
