using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Assessments;
using SevenDay.Domain.Standards;

namespace SevenDay.Application.Standards;

/// <summary>Who refers to the standards of an edition.</summary>
internal sealed record StandardUse(IReadOnlySet<int> InTemplates, IReadOnlySet<int> InAssessments, int Assessments)
{
    internal bool Holds(int number) => InTemplates.Contains(number) || InAssessments.Contains(number);

    internal static async Task<StandardUse> ReadAsync(PortalDbContext db, string edition, IReadOnlyCollection<ClinicalStandard> standards, CancellationToken token)
    {
        var templates = await db.AuditTemplates.AsNoTracking().ToListAsync(token);
        var numbers = templates.SelectMany(t => t.Content.Criteria).Where(c => c.StandardEdition == edition).Select(c => c.StandardNumber).OfType<int>();
        var assessments = await db.SelfAssessments.CountAsync(a => a.Edition == edition, token);
        var approved = await db.ApprovedAssessments.AnyAsync(r => db.SelfAssessments.Any(a => a.Id == r.SelfAssessmentId && a.Edition == edition), token);
        // An approved record holds every standard of its edition.
        var answered = approved ? standards.Select(s => s.Number)
            : await db.Set<AssessedStandard>().Where(s => db.SelfAssessments.Any(a => a.Id == s.SelfAssessmentId && a.Edition == edition)).Select(s => s.Number).Distinct().ToListAsync(token);
        return new StandardUse(numbers.ToHashSet(), answered.ToHashSet(), assessments);
    }
}
