using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Data.Identity;
using SevenDay.Data.Imports;

namespace SevenDay.Data.Configurations;

internal sealed class StagedFileConfiguration : IEntityTypeConfiguration<StagedFile>
{
    public void Configure(EntityTypeBuilder<StagedFile> builder)
    {
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.FileName).HasMaxLength(260);
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(f => f.UserId);
        builder.HasIndex(f => f.StagedAtUtc);
    }
}
