using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Data;
using SevenDay.Domain.Assessments;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Standards;

namespace SevenDay.Application.Assessments;

internal static class AssessmentQueries
{
    /// <summary>The code of the edition that the portal works with.</summary>
    internal static async Task<string> CurrentEditionAsync(this PortalDbContext db, CancellationToken token) =>
        await db.StandardEditions.Where(e => e.IsCurrent).OrderBy(e => e.Id).Select(e => e.Code).FirstOrDefaultAsync(token) ?? "";

    /// <summary>Every edition that holds a standard, the current one first.</summary>
    internal static async Task<IReadOnlyList<EditionChoice>> EditionChoicesAsync(this PortalDbContext db, CancellationToken token) =>
        await db.StandardEditions.Where(e => db.ClinicalStandards.Any(s => s.Edition == e.Code)).OrderByDescending(e => e.IsCurrent).ThenByDescending(e => e.Code).ThenBy(e => e.Id)
            .Select(e => new EditionChoice(e.Code, e.Name, e.IsCurrent)).ToListAsync(token);

    /// <summary>The code of the edition named, or of the current one.</summary>
    internal static async Task<string> EditionToAssessAsync(this PortalDbContext db, string? named, CancellationToken token)
    {
        if (string.IsNullOrWhiteSpace(named))
            return await db.CurrentEditionAsync(token) is { Length: > 0 } current ? current : throw new InvalidException("No edition of the standards is the current one. Ask an administrator to choose it.");
        return (await db.EditionChoicesAsync(token)).FirstOrDefault(e => e.Code == named)?.Code ?? throw new InvalidException("Choose one of the editions that hold standards.", "Edition");
    }

    /// <summary>The standards of an edition, by number.</summary>
    internal static Task<List<ClinicalStandard>> StandardsOfAsync(this PortalDbContext db, string edition, CancellationToken token) =>
        db.ClinicalStandards.AsNoTracking().Where(s => s.Edition == edition).OrderBy(s => s.Number).ToListAsync(token);

    /// <summary>For reading, with its answers.</summary>
    internal static Task<SelfAssessment> AssessmentAsync(this PortalDbContext db, Guid id, CancellationToken token) =>
        db.SelfAssessments.AsNoTracking().AsSingleQuery().Include(a => a.Standards).Where(a => a.Id == id).OneOrNotFoundAsync("self-assessment", token);

    internal static async Task<AssessmentHead> HeadOfAsync(this PortalDbContext db, SelfAssessment assessment, CancellationToken token)
    {
        var organisation = await db.Organisations.Where(o => o.Id == assessment.OrganisationId).Select(o => o.Name).FirstAsync(token);
        return new AssessmentHead(assessment.Id, assessment.OrganisationId, organisation, assessment.Specialty, assessment.Edition, assessment.IsIllustrative, assessment.Version);
    }

    /// <summary>Approved records without what was approved, the latest first.</summary>
    internal static async Task<IReadOnlyList<RecordItem>> RecordsOfAsync(this PortalDbContext db, Guid id, CancellationToken token) =>
        (await db.ApprovedAssessments.Where(a => a.SelfAssessmentId == id).OrderByDescending(a => a.Number)
            .Select(a => new { a.Number, a.ApprovedAtUtc, a.ApprovedBy }).ToListAsync(token))
        .ConvertAll(a => new RecordItem(a.Number, NhsCalendar.ToLocal(a.ApprovedAtUtc), a.ApprovedBy));
}
