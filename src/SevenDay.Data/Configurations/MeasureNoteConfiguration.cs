using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Data.Configurations;

internal sealed class MeasureNoteConfiguration : IEntityTypeConfiguration<MeasureNote>
{
    public void Configure(EntityTypeBuilder<MeasureNote> builder)
    {
        builder.Property(n => n.Title).HasMaxLength(200);
        builder.Property(n => n.Words).HasMaxLength(500);
        builder.Property(n => n.DoWords).HasMaxLength(500);
        builder.Property(n => n.StudyWords).HasMaxLength(500);
        builder.Property(n => n.ActWords).HasMaxLength(500);
        builder.Property(n => n.By).HasMaxLength(200);
        builder.HasOne<Measure>().WithMany().HasForeignKey(n => n.MeasureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(n => n.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => new { n.MeasureId, n.OrganisationId, n.On });
    }
}
