using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SevenDay.Data.Configurations;

internal sealed class DataStampConfiguration : IEntityTypeConfiguration<DataStamp>
{
    private static readonly Guid First = new("018f0000-0000-7000-8000-000000000000");

    public void Configure(EntityTypeBuilder<DataStamp> builder)
    {
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(50);
        builder.HasData(DataStamp.Names.Select(name => new DataStamp { Name = name, Value = First }));
    }
}
