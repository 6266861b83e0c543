using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Assessments;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Assessments;

/// <summary>The baseline, or another approved record, beside what stands now.</summary>
public static class CompareAssessment
{
    /// <param name="Record">1 for the baseline.</param>
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid Id, int Record = 1) : IQuery<Result>;

    /// <param name="Then">The record compared with.</param>
    /// <param name="Better">Weekday and weekend answers that are better now.</param>
    /// <param name="Worse">The same for worse.</param>
    public sealed record Result(AssessmentHead Head, RecordItem Then, IReadOnlyList<RecordItem> Records, int Better, int Worse, IReadOnlyList<Item> Standards);

    /// <param name="Then">None for a standard that was not in the record.</param>
    /// <param name="Changes">What differs, in words.</param>
    public sealed record Item(int Number, string Topic, AnswerView? Then, AnswerView Now, IReadOnlyList<string> Changes);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var assessment = await db.AssessmentAsync(request.Id, cancellationToken);
            var records = await db.RecordsOfAsync(assessment.Id, cancellationToken);
            var then = await db.ApprovedAssessments.AsNoTracking().Where(a => a.SelfAssessmentId == request.Id && a.Number == request.Record).OneOrNotFoundAsync("approved record", cancellationToken);
            var items = (await db.StandardsOfAsync(assessment.Edition, cancellationToken)).ConvertAll(standard =>
            {
                var before = then.Content.Standards.FirstOrDefault(s => s.Number == standard.Number)?.Answer;
                var now = assessment.AnswerTo(standard);
                return new Item(standard.Number, standard.Topic, before is null ? null : AnswerView.Of(before), AnswerView.Of(now), [.. Changes(before, now)]);
            });
            var sentences = items.SelectMany(i => i.Changes).ToList();
            return new Result(
                await db.HeadOfAsync(assessment, cancellationToken), new RecordItem(then.Number, NhsCalendar.ToLocal(then.ApprovedAtUtc), then.ApprovedBy), records,
                sentences.Count(s => s.EndsWith(" Better.", StringComparison.Ordinal)), sentences.Count(s => s.EndsWith(" Worse.", StringComparison.Ordinal)), items);
        }

        private static IEnumerable<string> Changes(StandardAnswer? then, StandardAnswer now)
        {
            if (then is null) return ["This standard was not in the record."];
            return
            [
                AssessmentWords.Change("Weekday", then.Weekday, now.Weekday),
                AssessmentWords.Change("Weekend", then.Weekend, now.Weekend),
                .. from part in now.Parts.Items
                   let before = then.Parts.Items.FirstOrDefault(p => p.Part == part.Part)
                   where before != part
                   select $"{part.Part}: weekday {AssessmentWords.Of(before?.Weekday)} then, {AssessmentWords.Of(part.Weekday)} now; weekend {AssessmentWords.Of(before?.Weekend)} then, {AssessmentWords.Of(part.Weekend)} now.",
                .. Texts(then, now),
            ];
        }

        private static IEnumerable<string> Texts(StandardAnswer then, StandardAnswer now)
        {
            var changed = new[] { ("evidence", then.Evidence != now.Evidence), ("gap", then.Gap != now.Gap), ("plan", then.Plan != now.Plan), ("owner", then.Owner != now.Owner), ("review date", then.ReviewOn != now.ReviewOn) }
                .Where(text => text.Item2).Select(text => text.Item1).ToList();
            if (changed.Count > 0) yield return $"Reworded: {string.Join(", ", changed)}.";
        }
    }
}
