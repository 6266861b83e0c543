using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Engagement;

namespace SevenDay.Data.Configurations;

/// <summary>The key is random, and lists are ordered by it: no page tells who wrote before whom.</summary>
internal sealed class WorkshopNoteConfiguration : IEntityTypeConfiguration<WorkshopNote>
{
    public void Configure(EntityTypeBuilder<WorkshopNote> builder)
    {
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Version).IsConcurrencyToken();
        builder.Property(n => n.Text).HasMaxLength(WorkshopNote.LongestText);
        builder.Property(n => n.Theme).HasMaxLength(WorkshopNote.LongestTheme);
        builder.HasOne<Workshop>().WithMany().HasForeignKey(n => n.WorkshopId).OnDelete(DeleteBehavior.Restrict);
    }
}
