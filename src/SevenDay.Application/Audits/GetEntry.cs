using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>One entry: what was asked and answered, how it was judged, its review, and what it said before it was corrected.</summary>
public static class GetEntry
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId, Guid EntryId) : IQuery<Result>;

    /// <param name="OccurredAt">Local.</param>
    /// <param name="RecordedAt">Local.</param>
    /// <param name="Doubles">Other entries of the round with the same reference at the same organisation.</param>
    /// <param name="MayReview">Whether the reader decides on it, in the state that the round is in.</param>
    /// <param name="MayApprove">Whether the reader may approve it: not what they logged themselves.</param>
    /// <param name="MayCorrect">Whether the reader may correct it, in the state that the round is in.</param>
    public sealed record Result(
        AuditHead Audit, Guid Id, long Version, string? Reference, AuditBody Organisation, DateTime OccurredAt, DayType DayType, ReviewState Review, DateTime RecordedAt, string Author,
        IReadOnlyList<Answered> Answers, IReadOnlyList<string> Score, IReadOnlyList<Remark> Remarks, IReadOnlyList<Correction> Corrections, IReadOnlyList<Guid> Doubles,
        bool MayReview, bool MayApprove, bool MayCorrect);

    public sealed record Answered(string Question, string Answer);

    /// <param name="At">Local.</param>
    public sealed record Remark(DateTime At, string By, string Text, ReviewState? Decision);

    /// <param name="At">Local.</param>
    public sealed record Correction(DateTime At, string By, string Reason, IReadOnlyList<Difference> Differences);

    public sealed record Difference(string Question, string Before, string After);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var entry = await db.AuditEntries.AsNoTracking().AsSingleQuery().Include(e => e.Comments).Include(e => e.Revisions).VisibleTo(user).Where(e => e.Id == request.EntryId && e.AuditId == audit.Id).OneOrNotFoundAsync("entry", cancellationToken);
            var body = (await db.BodiesOfAsync(audit, cancellationToken)).First(b => b.Id == entry.OrganisationId);
            var author = await db.Users.AsNoTracking().Where(u => u.Id == entry.AuthorId).Select(u => u.DisplayName).FirstOrDefaultAsync(cancellationToken);
            var doubles = entry.Reference is null ? [] : await db.AuditEntries.AsNoTracking()
                .Where(e => e.AuditId == audit.Id && e.Id != entry.Id && e.Reference == entry.Reference && e.OrganisationId == entry.OrganisationId && e.Review != ReviewState.Rejected)
                .OrderBy(e => e.Id).Select(e => e.Id).Take(5).ToListAsync(cancellationToken);
            var words = new AnswerWords(template.Content, await db.NamedServicesAsync(entry.OrganisationId, audit.From, cancellationToken));

            var reviews = user.Has(Permission.ReviewEntries) && audit.State is AuditState.Open or AuditState.Closed;
            var corrects = audit.State == AuditState.Open && (user.Has(Permission.ManageAudits) || user.Has(Permission.LogAuditEntries) && entry.AuthorId == user.Id);
            return new Result(
                AuditHead.Of(audit, template), entry.Id, entry.Version, entry.Reference, body, NhsCalendar.ToLocal(entry.OccurredAtUtc), entry.DayType, entry.Review,
                NhsCalendar.ToLocal(entry.RecordedAtUtc), author ?? "The operator", words.Of(entry.Answers), ScoreWords.Of(entry, template.Content),
                [.. entry.Comments.OrderBy(c => c.Number).Select(c => new Remark(NhsCalendar.ToLocal(c.AtUtc), c.By, c.Text, c.Decision))], Corrections(entry, words), doubles,
                reviews, reviews && entry.AuthorId != user.Id, corrects);
        }

        private static IReadOnlyList<Correction> Corrections(AuditEntry entry, AnswerWords words)
        {
            var revisions = entry.Revisions.OrderBy(r => r.Number).ToList();
            return [.. revisions.Select((revision, at) => new Correction(
                NhsCalendar.ToLocal(revision.AtUtc), revision.By, revision.Reason,
                words.Differences(revision.Before, at + 1 < revisions.Count ? revisions[at + 1].Before : entry.Answers)))];
        }
    }
}
