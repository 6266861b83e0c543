using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Standards;
using SevenDay.Data;
using SevenDay.Domain.Assessments;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Standards;

namespace SevenDay.Application.Assessments.Returns;

/// <summary>What a return is made from: the standards, the latest reported audits of the organisation, and the latest approved record of each specialty.</summary>
internal sealed record ReturnSources(
    OrganisationChoice Organisation, string Edition, string EditionName, IReadOnlyList<ClinicalStandard> Standards, LatestAudits Audits,
    IReadOnlyList<ReturnRecord> Records, IReadOnlyList<string> OtherSpecialties, ProvisionScoring Scoring, bool IsExact)
{
    internal IReadOnlyList<ReturnRecord> Approved { get; } = [.. Records.Where(r => r.Content is not null)];

    internal static async Task<ReturnSources> ReadAsync(
        PortalDbContext db, RoundReading reading, IReadOnlyList<OrganisationChoice> organisations, Guid organisationId, EditionChoice edition, ProvisionScoring scoring, CancellationToken token)
    {
        var organisation = organisations.FirstOrDefault(o => o.Id == organisationId) ?? throw new NotFoundException("organisation");
        var standards = await db.StandardsOfAsync(edition.Code, token);
        var audits = await LatestAudits.ReadAsync(db, reading, edition.Code, token, organisationId);
        var records = await RecordsAsync(db, organisationId, edition.Code, token);
        var specialties = await db.Services.Where(s => s.OrganisationId == organisationId && s.EndedOn == null).Select(s => s.Specialty).Distinct().OrderBy(s => s).ToListAsync(token);
        return new ReturnSources(
            organisation, edition.Code, edition.Name, standards, audits, records,
            [.. specialties.Where(s => s.Length > 0 && !records.Any(r => r.Specialty.Equals(s, StringComparison.OrdinalIgnoreCase)))], scoring, reading.Reader.Exact);
    }

    private static async Task<IReadOnlyList<ReturnRecord>> RecordsAsync(PortalDbContext db, Guid organisation, string edition, CancellationToken token)
    {
        var latest = db.ApprovedAssessments.AsNoTracking().Where(r => !db.ApprovedAssessments.Any(later => later.SelfAssessmentId == r.SelfAssessmentId && later.Number > r.Number));
        var found = await (
            from a in db.SelfAssessments.AsNoTracking().Where(a => a.OrganisationId == organisation && a.Edition == edition)
            join r in latest on a.Id equals r.SelfAssessmentId into approved
            from r in approved.DefaultIfEmpty()
            orderby a.Specialty, a.Id
            select new { a.Specialty, a.Network, a.IsIllustrative, a.Version, Approved = r }).ToListAsync(token);
        return found.ConvertAll(f => new ReturnRecord(
            f.Specialty, f.Network, f.IsIllustrative, f.Approved?.Number, f.Approved is null ? null : DateOnly.FromDateTime(NhsCalendar.ToLocal(f.Approved.ApprovedAtUtc)),
            f.Approved?.ApprovedBy, f.Approved is not null && f.Version > f.Approved.OfVersion + 1, f.Approved?.Content));
    }
}

/// <summary>A specialty and its latest approved record, if it has one.</summary>
/// <param name="HasChanged">Whether there is a draft that is not approved.</param>
internal sealed record ReturnRecord(
    string Specialty, NetworkService? Network, bool IsIllustrative, int? Number, DateOnly? On, string? By, bool HasChanged, ApprovedContent? Content)
{
    internal StandardAnswer? AnswerTo(int number) => Content?.Standards.FirstOrDefault(s => s.Number == number)?.Answer;
}
