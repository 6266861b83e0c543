using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Audits;

namespace SevenDay.Data.Configurations;

internal sealed class EntryRevisionConfiguration : IEntityTypeConfiguration<EntryRevision>
{
    public void Configure(EntityTypeBuilder<EntryRevision> builder)
    {
        builder.ToTable("AuditEntryRevisions");
        builder.Property<Guid>("AuditEntryId");
        builder.HasKey("AuditEntryId", nameof(EntryRevision.Number));
        builder.Property(r => r.Number).ValueGeneratedNever();
        builder.Property(r => r.By).HasMaxLength(200);
        builder.Property(r => r.Reason).HasMaxLength(500);
        builder.Property(r => r.Before).HasJson();
    }
}
