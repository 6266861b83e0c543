using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Assessments;
using SevenDay.Application.Availability;
using SevenDay.Data;
using SevenDay.Domain.Assessments;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>What each specialty says of itself: the latest approved record and nothing that waits for approval.</summary>
internal static class PaperAssessments
{
    /// <summary>One command, against the current edition of the standards.</summary>
    internal static async Task<IReadOnlyList<AssessmentRow>> ReadAsync(PortalDbContext db, CancellationToken token)
    {
        var latest = db.ApprovedAssessments.AsNoTracking().Where(r => !db.ApprovedAssessments.Any(later => later.SelfAssessmentId == r.SelfAssessmentId && later.Number > r.Number));
        return await (
            from a in db.SelfAssessments.AsNoTracking()
            join e in db.StandardEditions.Where(e => e.IsCurrent) on a.Edition equals e.Code
            join o in db.Organisations on a.OrganisationId equals o.Id
            join r in latest on a.Id equals r.SelfAssessmentId into approved
            from r in approved.DefaultIfEmpty()
            orderby o.Name, a.Specialty, a.Id
            select new AssessmentRow(a.Id, o.Id, o.Name, a.Specialty, a.IsIllustrative, e.Name, r)).ToListAsync(token);
    }

    internal static PaperPart Write(IReadOnlyList<AssessmentRow> rows, Scope scope)
    {
        var shown = rows.Where(r => scope.Holds(r.OrganisationId)).ToList();
        return new PaperPart(
            PaperSection.SelfAssessments, "Self-assessments of specialties", shown.Count == 0 ? ["No specialty here has begun to assess itself."] : [], null, [],
            [new PaperTable(
                "assessments", "Standards met in the latest approved record of each specialty", ["Organisation", "Specialty", "Met on weekdays", "Met at weekends", "Approved record"],
                [.. shown.Select(Row)])],
            shown.Count == 0 ? [] : [$"Against {shown[0].Edition}. Standards that do not apply are left out. What waits for approval is not counted.{(shown.Exists(r => r.IsIllustrative) ? " Illustrative records are marked." : "")}"]);
    }

    private static PaperRow Row(AssessmentRow row)
    {
        var standards = row.Approved?.Content.Standards;
        return new PaperRow(row.Id.ToString(),
        [
            new(row.Organisation), new(row.Specialty + (row.IsIllustrative ? " (illustrative)" : "")), new(Met(standards?.Select(s => s.Answer.Weekday))), new(Met(standards?.Select(s => s.Answer.Weekend))),
            new(row.Approved is { } r ? $"{AssessmentWords.Record(r.Number)}, {BoardWords.Date(DateOnly.FromDateTime(NhsCalendar.ToLocal(r.ApprovedAtUtc)))}" : "Not approved yet"),
        ]);
    }

    private static string Met(IEnumerable<Attainment?>? answers)
    {
        if (answers is null) return "–";
        var judged = answers.Where(a => a is not null and not Attainment.NotApplicable).ToList();
        return $"{judged.Count(a => a == Attainment.Met)} of {judged.Count}";
    }
}

internal sealed record AssessmentRow(Guid Id, Guid OrganisationId, string Organisation, string Specialty, bool IsIllustrative, string Edition, ApprovedAssessment? Approved);
