using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Data.Identity;
using SevenDay.Domain.Organisations;

namespace SevenDay.Data.Configurations;

internal sealed class PortalUserConfiguration : IEntityTypeConfiguration<PortalUser>
{
    public void Configure(EntityTypeBuilder<PortalUser> builder)
    {
        builder.Property(u => u.DisplayName).HasMaxLength(200);
        builder.HasMany(u => u.Organisations).WithOne().HasForeignKey(o => o.UserId);
    }
}

internal sealed class UserOrganisationConfiguration : IEntityTypeConfiguration<UserOrganisation>
{
    public void Configure(EntityTypeBuilder<UserOrganisation> builder)
    {
        builder.ToTable("UserOrganisations");
        builder.HasKey(o => new { o.UserId, o.OrganisationId });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(o => o.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PersonalTokenConfiguration : IEntityTypeConfiguration<PersonalToken>
{
    public void Configure(EntityTypeBuilder<PersonalToken> builder)
    {
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Name).HasMaxLength(100);
        builder.Property(t => t.Hash).HasMaxLength(64);
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(t => t.UserId);
        builder.HasIndex(t => t.Hash).IsUnique();
    }
}
