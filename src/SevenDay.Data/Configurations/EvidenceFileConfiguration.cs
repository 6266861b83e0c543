using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Data.Configurations;

internal sealed class EvidenceFileConfiguration : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.Property(f => f.Name).HasMaxLength(120);
        builder.HasOne<WorkstreamAction>().WithMany().HasForeignKey(f => f.ActionId).OnDelete(DeleteBehavior.Restrict);
    }
}
