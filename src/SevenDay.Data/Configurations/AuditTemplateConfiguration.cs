using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Audits;

namespace SevenDay.Data.Configurations;

internal sealed class AuditTemplateConfiguration : IEntityTypeConfiguration<AuditTemplate>
{
    public void Configure(EntityTypeBuilder<AuditTemplate> builder)
    {
        builder.Property(t => t.Code).HasMaxLength(50);
        builder.Property(t => t.Name).HasMaxLength(200);
        builder.Property(t => t.Purpose).HasMaxLength(1000);
        builder.Property(t => t.Content).HasJson();
        builder.HasIndex(t => new { t.Code, t.Edition }).IsUnique();
    }
}
