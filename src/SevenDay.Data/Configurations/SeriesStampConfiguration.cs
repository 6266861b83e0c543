using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SevenDay.Data.Configurations;

internal sealed class SeriesStampConfiguration : IEntityTypeConfiguration<SeriesStamp>
{
    public void Configure(EntityTypeBuilder<SeriesStamp> builder)
    {
        builder.HasKey(s => s.Bucket);
        builder.Property(s => s.Bucket).ValueGeneratedNever();
    }
}
