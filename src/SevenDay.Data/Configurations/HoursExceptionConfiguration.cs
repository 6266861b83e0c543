using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Hours;

namespace SevenDay.Data.Configurations;

internal sealed class HoursExceptionConfiguration : IEntityTypeConfiguration<HoursException>
{
    public void Configure(EntityTypeBuilder<HoursException> builder)
    {
        builder.Property(e => e.Hours).HasConversion(hours => hours.ToString(), text => DayHours.Parse(text)).HasMaxLength(200);
        builder.Property(e => e.Reason).HasMaxLength(200);
        builder.HasIndex(e => new { e.ServiceId, e.Date }).IsUnique();
        builder.HasIndex(e => e.Date);
    }
}
