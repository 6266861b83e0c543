using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SevenDay.Domain.Assessments;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Standards;

namespace SevenDay.Data.Configurations;

internal sealed class SelfAssessmentConfiguration : IEntityTypeConfiguration<SelfAssessment>
{
    public void Configure(EntityTypeBuilder<SelfAssessment> builder)
    {
        builder.Property(a => a.Specialty).HasMaxLength(SelfAssessment.LongestSpecialty);
        builder.Property(a => a.Edition).HasMaxLength(StandardEdition.LongestCode);
        builder.Property(a => a.Advice).HasMaxLength(SpecialtyFacts.LongestText);
        builder.Property(a => a.Note).HasMaxLength(SpecialtyFacts.LongestText);
        builder.Ignore(a => a.Facts);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Standards).WithOne().HasForeignKey(s => s.SelfAssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Approvals).WithOne().HasForeignKey(a => a.SelfAssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.OrganisationId, a.Edition, a.Specialty }).IsUnique();
    }
}

internal sealed class AssessedStandardConfiguration : IEntityTypeConfiguration<AssessedStandard>
{
    public void Configure(EntityTypeBuilder<AssessedStandard> builder)
    {
        builder.Property(s => s.Evidence).HasMaxLength(StandardAnswer.LongestText);
        builder.Property(s => s.Gap).HasMaxLength(StandardAnswer.LongestText);
        builder.Property(s => s.Plan).HasMaxLength(StandardAnswer.LongestText);
        builder.Property(s => s.Owner).HasMaxLength(StandardAnswer.LongestOwner);
        builder.Property(s => s.ChangedBy).HasMaxLength(200);
        builder.Property(s => s.Parts).HasJson();
        builder.Ignore(s => s.Answer);
        builder.HasIndex(s => new { s.SelfAssessmentId, s.Number }).IsUnique();
    }
}

internal sealed class ApprovedAssessmentConfiguration : IEntityTypeConfiguration<ApprovedAssessment>
{
    public void Configure(EntityTypeBuilder<ApprovedAssessment> builder)
    {
        builder.Property(a => a.ApprovedBy).HasMaxLength(200);
        builder.Property(a => a.Content).HasJson();
        builder.HasIndex(a => new { a.SelfAssessmentId, a.Number }).IsUnique();
    }
}
