using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Audits;

namespace SevenDay.Data.Configurations;

internal sealed class EntryCommentConfiguration : IEntityTypeConfiguration<EntryComment>
{
    public void Configure(EntityTypeBuilder<EntryComment> builder)
    {
        builder.ToTable("AuditEntryComments");
        builder.Property<Guid>("AuditEntryId");
        builder.HasKey("AuditEntryId", nameof(EntryComment.Number));
        builder.Property(c => c.Number).ValueGeneratedNever();
        builder.Property(c => c.By).HasMaxLength(200);
        builder.Property(c => c.Text).HasMaxLength(1000);
    }
}
