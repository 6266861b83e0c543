using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Data.Identity;
using SevenDay.Domain.Views;

namespace SevenDay.Data.Configurations;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.Property(v => v.Name).HasMaxLength(60);
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(v => v.OwnerId).OnDelete(DeleteBehavior.Cascade);
        // No key to the area or organisation: a view outlives it, and says so.
        builder.HasIndex(v => new { v.OwnerId, v.Name }).IsUnique();
    }
}
