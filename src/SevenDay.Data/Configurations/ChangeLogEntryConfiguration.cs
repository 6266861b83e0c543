using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Data.Configurations;

internal sealed class ChangeLogEntryConfiguration : IEntityTypeConfiguration<ChangeLogEntry>
{
    public void Configure(EntityTypeBuilder<ChangeLogEntry> builder)
    {
        builder.ToTable("ChangeLog");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.UserName).HasMaxLength(256);
        builder.Property(c => c.Entity).HasMaxLength(100);
        builder.Property(c => c.Fields).HasMaxLength(-1);
        builder.Property(c => c.Reason).HasMaxLength(500);
        builder.HasIndex(c => c.AtUtc);
        builder.HasIndex(c => new { c.EntityId, c.AtUtc });
    }
}
