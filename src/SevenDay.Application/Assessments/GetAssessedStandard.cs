using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Assessments;

/// <summary>One standard of an assessment, as it is answered now.</summary>
public static class GetAssessedStandard
{
    [Requires(Permission.EditAssessments)]
    public sealed record Query(Guid Id, int Number) : IQuery<Result>;

    /// <param name="Limits">The numbers of the standard in words.</param>
    /// <param name="Version">Of the answer; 0 while there is none.</param>
    /// <param name="Next">Number of the standard after it; none for the last.</param>
    /// <param name="Changed">Local.</param>
    public sealed record Result(
        AssessmentHead Head, int Number, string Topic, string Requirement, bool IsPriority, double? Threshold, IReadOnlyList<string> Limits, AnswerView Answer,
        IReadOnlyList<string> Missing, long Version, int? Next, string? ChangedBy, DateTime? Changed);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var assessment = await db.AssessmentAsync(request.Id, cancellationToken);
            user.EnsureActsFor(assessment.OrganisationId);
            var standards = await db.StandardsOfAsync(assessment.Edition, cancellationToken);
            var standard = standards.Find(s => s.Number == request.Number) ?? throw new NotFoundException("standard");
            var stored = assessment.Standards.FirstOrDefault(s => s.Number == request.Number);
            var answer = assessment.AnswerTo(standard);
            return new Result(
                await db.HeadOfAsync(assessment, cancellationToken), standard.Number, standard.Topic, standard.Requirement, standard.IsPriority, standard.Threshold,
                [.. (standard.Detail?.Limits ?? []).Select(limit => limit.InWords())], AnswerView.Of(answer), answer.Missing(), stored?.Version ?? 0,
                standards.Select(s => (int?)s.Number).FirstOrDefault(number => number > standard.Number),
                stored?.ChangedBy, stored is null ? null : NhsCalendar.ToLocal(stored.ChangedAtUtc));
        }
    }
}
