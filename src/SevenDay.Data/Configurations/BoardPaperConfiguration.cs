using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Papers;

namespace SevenDay.Data.Configurations;

internal sealed class BoardPaperConfiguration : IEntityTypeConfiguration<BoardPaper>
{
    public void Configure(EntityTypeBuilder<BoardPaper> builder)
    {
        builder.Property(p => p.Title).HasMaxLength(BoardPaper.LongestName);
        builder.Property(p => p.Body).HasMaxLength(BoardPaper.LongestName);
        builder.Property(p => p.Item).HasMaxLength(20);
        builder.Property(p => p.Affected).HasMaxLength(500);
        builder.Property(p => p.PresentedBy).HasMaxLength(BoardPaper.LongestName);
        builder.Property(p => p.IssuedBy).HasMaxLength(BoardPaper.LongestName);
        builder.Property(p => p.Sections).HasJson();
        foreach (var text in (string[])[nameof(BoardPaper.Recommendations), nameof(BoardPaper.Background), nameof(BoardPaper.Reasons), nameof(BoardPaper.Consultation),
            nameof(BoardPaper.Financial), nameof(BoardPaper.Legal), nameof(BoardPaper.Diversity)])
            builder.Property<string?>(text).HasMaxLength(BoardPaper.LongestText);
        builder.Property(p => p.Frozen).HasMaxLength(-1);
        builder.HasOne<Area>().WithMany().HasForeignKey(p => p.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.MeetingOn);
    }
}
