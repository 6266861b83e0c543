using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Assessments;

/// <summary>The assessment of a specialty: every standard, what is missing, and what was approved.</summary>
public static class GetAssessment
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Missing">Sentences; empty when it can be approved.</param>
    /// <param name="Records">The latest first.</param>
    /// <param name="HasChanged">Whether something was changed since the latest record.</param>
    /// <param name="CanEdit">Whether the user may fill it in.</param>
    /// <param name="CanApprove">Whether the user's role may approve it.</param>
    /// <param name="ChangedByUser">Whether the user changed some of it last, and so cannot approve it.</param>
    /// <param name="Window">When the next record can be approved; none for the baseline, or when it can be on any day.</param>
    public sealed record Result(
        AssessmentHead Head, FactsView Facts, IReadOnlyList<StandardItem> Standards, IReadOnlyList<string> Missing, IReadOnlyList<RecordItem> Records,
        bool HasChanged, bool CanEdit, bool CanApprove, bool ChangedByUser, WindowView? Window);

    /// <param name="Changed">Who changed it last, and when locally; none while nothing was said.</param>
    public sealed record StandardItem(int Number, string Topic, bool IsPriority, AnswerView Answer, bool IsComplete, string? ChangedBy, DateTime? Changed);

    /// <param name="IsOpen">Whether today lies in it.</param>
    public sealed record WindowView(DateOnly From, DateOnly To, bool IsOpen);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time, IOptions<AssessmentOptions> options) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var assessment = await db.AssessmentAsync(request.Id, cancellationToken);
            var standards = await db.StandardsOfAsync(assessment.Edition, cancellationToken);
            var records = await db.RecordsOfAsync(assessment.Id, cancellationToken);
            var ofVersion = await db.ApprovedAssessments.Where(a => a.SelfAssessmentId == assessment.Id).MaxAsync(a => (long?)a.OfVersion, cancellationToken);
            var items = standards.Select(s =>
            {
                var answer = assessment.AnswerTo(s);
                var stored = assessment.Standards.FirstOrDefault(a => a.Number == s.Number);
                return new StandardItem(
                    s.Number, s.Topic, s.IsPriority, AnswerView.Of(answer), answer.Missing().Count == 0,
                    stored?.ChangedBy, stored is null ? null : Domain.Hours.NhsCalendar.ToLocal(stored.ChangedAtUtc));
            });
            var acts = user.MayActFor(assessment.OrganisationId);
            var today = time.Today();
            return new Result(
                await db.HeadOfAsync(assessment, cancellationToken), FactsView.Of(assessment.Facts, assessment.Network), [.. items], assessment.Missing(standards), records,
                ofVersion is { } version && assessment.Version > version + 1,
                acts && user.Has(Permission.EditAssessments), acts && user.Has(Permission.ApproveAssessments),
                user.Id is { } id && assessment.WasChangedBy(id),
                records.Count > 0 && options.Value.ApprovalWindow is { } window ? new WindowView(window.At(today).From, window.At(today).To, window.IsOpenOn(today)) : null);
        }
    }
}
