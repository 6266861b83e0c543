using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Hours;

namespace SevenDay.Data.Configurations;

internal sealed class BankHolidayConfiguration : IEntityTypeConfiguration<BankHoliday>
{
    public void Configure(EntityTypeBuilder<BankHoliday> builder)
    {
        builder.HasKey(b => b.Date);
        builder.Property(b => b.Title).HasMaxLength(100);
        builder.Property(b => b.AddedBy).HasMaxLength(200);
    }
}
