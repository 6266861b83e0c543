using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Assessments;

/// <summary>An approved record as it was frozen.</summary>
public static class GetApprovedRecord
{
    /// <param name="Record">1 for the baseline.</param>
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid Id, int Record) : IQuery<Result>;

    public sealed record Result(AssessmentHead Head, RecordItem Record, FactsView Facts, IReadOnlyList<Item> Standards);

    public sealed record Item(int Number, string Topic, AnswerView Answer);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var assessment = await db.AssessmentAsync(request.Id, cancellationToken);
            var record = await db.ApprovedAssessments.Where(a => a.SelfAssessmentId == request.Id && a.Number == request.Record).OneOrNotFoundAsync("approved record", cancellationToken);
            return new Result(
                await db.HeadOfAsync(assessment, cancellationToken),
                new RecordItem(record.Number, NhsCalendar.ToLocal(record.ApprovedAtUtc), record.ApprovedBy),
                FactsView.Of(record.Content.Specialty, assessment.Network),
                [.. record.Content.Standards.Select(s => new Item(s.Number, s.Topic, AnswerView.Of(s.Answer)))]);
        }
    }
}
