using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>Single cases of a round: all of them with case access, else those the reader logged.</summary>
public static class ListEntries
{
    /// <param name="Criterion">Of the missed cases, only those that missed the criterion with this key.</param>
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId, EntryFilter Show = EntryFilter.All, int Page = 1, int PageSize = 25, string? Criterion = null) : IQuery<Result>;

    /// <param name="OnlyOwn">The reader sees those they logged themselves.</param>
    /// <param name="MayReview">Whether the reader decides on entries, in the state that the round is in.</param>
    /// <param name="Criterion">The criterion that those listed missed, in words; none for any.</param>
    public sealed record Result(AuditHead Audit, Paged<Item> Entries, bool OnlyOwn, bool MayReview, string? Criterion);

    /// <param name="Label">The first short answer, such as the local case reference.</param>
    /// <param name="OccurredAt">Local.</param>
    /// <param name="RecordedAt">Local.</param>
    /// <param name="Excluded">Why it counts in no criterion.</param>
    /// <param name="Missed">The criteria it missed.</param>
    public sealed record Item(
        Guid Id, long Version, ReviewState Review, string? Label, DateTime OccurredAt, DayType DayType, string Organisation, string? Specialty, string? Service,
        IReadOnlyList<Scored> Outcomes, DateTime RecordedAt, string? Excluded, IReadOnlyList<MissedCriterion> Missed);

    /// <param name="Detail">How long it took, and whether the declared service was there, in words.</param>
    public sealed record Scored(string Criterion, Outcome Outcome, string InWords, string? Detail);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var entries = db.AuditEntries.AsNoTracking().VisibleTo(user).Where(e => e.AuditId == audit.Id).Showing(request.Show, db);
            var criterion = request.Show == EntryFilter.Missed ? template.Content.Criteria.FirstOrDefault(c => c.Key == request.Criterion) : null;
            if (criterion?.Key is { } key)
                entries = entries.Where(e => e.Outcomes.Any(o => o.Outcome == Outcome.NotMet && o.CriterionKey == key));
            var page = await entries.OrderBy(e => e.OccurredAtUtc).ThenBy(e => e.Id).ToPagedAsync(request.Page, request.PageSize, cancellationToken);

            var serviceIds = page.Items.Select(e => e.ServiceId).OfType<Guid>().ToList();
            var names = (await db.BodiesOfAsync(audit, cancellationToken)).Select(b => (b.Id, b.Name))
                .Concat((await db.Services.AsNoTracking().Where(s => serviceIds.Contains(s.Id)).Select(s => new { s.Id, s.Name }).ToListAsync(cancellationToken)).Select(s => (s.Id, s.Name)))
                .ToDictionary(n => n.Id, n => n.Name);
            return new Result(
                AuditHead.Of(audit, template),
                new Paged<Item>([.. page.Items.Select(e => Row(e, template.Content, names))], page.Total, page.Page, page.PageSize), !user.Has(Permission.ViewCases) && !user.Has(Permission.ViewOwnCases), user.Has(Permission.ReviewEntries) && audit.State is AuditState.Open or AuditState.Closed, criterion?.Text);
        }

        private static Item Row(AuditEntry entry, TemplateContent content, Dictionary<Guid, string> names) => new(
            entry.Id, entry.Version, entry.Review, entry.Reference ?? Label(entry, content), NhsCalendar.ToLocal(entry.OccurredAtUtc), entry.DayType, names.GetValueOrDefault(entry.OrganisationId, "Unknown"),
            entry.Specialty, entry.ServiceId is { } service ? names.GetValueOrDefault(service) : null,
            [.. content.Criteria.Select(c => (Criterion: c, Outcome: entry.Outcomes.FirstOrDefault(o => o.CriterionKey == c.Key)))
                .Where(s => s.Outcome is not null).Select(s => Score(s.Criterion, s.Outcome!, entry))],
            NhsCalendar.ToLocal(entry.RecordedAtUtc), ScoreWords.Excluded(entry, content), MissedCriterion.Of(entry, content));

        private static string? Label(AuditEntry entry, TemplateContent content) =>
            content.Questions.FirstOrDefault(q => q is { Type: QuestionType.ShortText, Required: true }) is { } question ? entry.Answers.GetValueOrDefault(question.Key) : null;

        private static Scored Score(Criterion criterion, EntryOutcome outcome, AuditEntry entry)
        {
            var details = outcome.Outcome == Outcome.NotApplicable
                ? []
                : new[] { ScoreWords.Elapsed(criterion, new Answers(entry.Answers)), outcome.Outcome == Outcome.NotMet ? ScoreWords.Declared(outcome) : null };
            var detail = string.Join("; ", details.OfType<string>());
            return new Scored(criterion.Text, outcome.Outcome, ScoreWords.InWords(outcome.Outcome), detail.Length == 0 ? null : detail);
        }
    }
}

/// <summary>Which entries of a round are listed.</summary>
public enum EntryFilter
{
    All,
    Missed,
    ToReview,
    HasQuestions,
    /// <summary>More than one with the same reference at one organisation.</summary>
    Doubles,
}
