using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Organisations;

namespace SevenDay.Data.Configurations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.Property(o => o.Name).HasMaxLength(200);
        builder.Property(o => o.OdsCode).HasMaxLength(OdsCode.MaxLength);
        builder.HasIndex(o => o.Name);
        builder.HasIndex(o => o.OdsCode);
        builder.OwnsMany(o => o.Names, name =>
        {
            name.ToTable("OrganisationNames");
            name.WithOwner().HasForeignKey("OrganisationId");
            name.HasKey("OrganisationId", nameof(OrganisationName.ValidFrom));
            name.Property(n => n.Name).HasMaxLength(200);
        });
        builder.OwnsMany(o => o.Codes, code =>
        {
            code.ToTable("OrganisationCodes");
            code.WithOwner().HasForeignKey("OrganisationId");
            code.HasKey("OrganisationId", nameof(OrganisationCode.ValidFrom));
            code.Property(c => c.Code).HasMaxLength(OdsCode.MaxLength);
            code.HasIndex(c => new { c.Code, c.ValidFrom }).IsUnique();
        });
        builder.OwnsMany(o => o.Areas, area =>
        {
            area.ToTable("OrganisationAreas");
            area.WithOwner().HasForeignKey("OrganisationId");
            area.HasKey("OrganisationId", nameof(OrganisationArea.AreaId));
            area.HasOne<Area>().WithMany().HasForeignKey(a => a.AreaId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
