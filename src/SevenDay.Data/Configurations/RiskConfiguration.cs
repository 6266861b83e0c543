using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Data.Configurations;

internal sealed class RiskConfiguration : IEntityTypeConfiguration<Risk>
{
    public void Configure(EntityTypeBuilder<Risk> builder)
    {
        builder.Property(r => r.Title).HasMaxLength(Risk.LongestName);
        builder.Property(r => r.OwnerRole).HasMaxLength(Risk.LongestName);
        builder.Property(r => r.Cause).HasMaxLength(Risk.LongestText);
        builder.Property(r => r.Effect).HasMaxLength(Risk.LongestText);
        builder.Property(r => r.ResponseInWords).HasMaxLength(Risk.LongestText);
        builder.Property(r => r.ResidualBecause).HasMaxLength(Risk.LongestText);
        builder.Property(r => r.ClosedBecause).HasMaxLength(Risk.LongestText);
        builder.HasMany(r => r.Reviews).WithOne().HasForeignKey(v => v.RiskId);
        builder.HasIndex(r => r.ClosedOn);
    }
}

internal sealed class RiskReviewConfiguration : IEntityTypeConfiguration<RiskReview>
{
    public void Configure(EntityTypeBuilder<RiskReview> builder)
    {
        builder.HasKey(v => new { v.RiskId, v.Number });
        builder.Property(v => v.Number).ValueGeneratedNever();
        builder.Property(v => v.Note).HasMaxLength(Risk.LongestText);
    }
}

internal sealed class ProgressScoreConfiguration : IEntityTypeConfiguration<ProgressScore>
{
    public void Configure(EntityTypeBuilder<ProgressScore> builder)
    {
        builder.Property(p => p.Evidence).HasMaxLength(ProgressScore.LongestText);
        builder.HasIndex(p => new { p.WorkstreamId, p.On }).IsUnique();
    }
}
