using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.EntryFiles;

/// <summary>What a file of entries of a round holds, column by column.</summary>
public static class GetEntryFileForm
{
    [Requires(Permission.ManageAudits)]
    public sealed record Query(Guid AuditId) : IQuery<Result>;

    /// <param name="IsOpen">Whether the round takes entries.</param>
    public sealed record Result(AuditHead Audit, bool IsOpen, IReadOnlyList<Column> Columns);

    /// <param name="Expects">What a value looks like.</param>
    public sealed record Column(string Name, string Holds, string Expects, bool Needed);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var bodies = await db.BodiesOfAsync(audit, cancellationToken);
            return new Result(AuditHead.Of(audit, template), audit.State == AuditState.Open,
            [
                new(EntryColumns.Organisation, "The organisation of the case", string.Join(" or ", bodies.Select(EntryColumns.Of)), true),
                .. template.Content.Questions.Select(q => new Column(q.Key, q.Text, Expected(q), q is { Required: true, ShownWhen: null })),
            ]);
        }

        private static string Expected(Question question) => question.Type switch
        {
            QuestionType.DateAndTime => "Local date and time, such as 2026-10-10 19:05",
            QuestionType.WholeNumber => "A whole number",
            QuestionType.Service => "The name of a service of the organisation",
            QuestionType.ShortText or QuestionType.LongText => "Text that does not say who a patient is",
            _ => string.Join(", ", question.FixedAnswers()),
        };
    }
}
