using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits;

/// <summary>The questions of a round on paper, for a ward without a device.</summary>
public static class GetBlankForm
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId) : IQuery<Result>;

    public sealed record Result(AuditHead Audit, IReadOnlyList<AuditBody> Organisations, IReadOnlyList<GetEntryForm.Question> Questions);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            return new Result(
                AuditHead.Of(audit, template), await db.BodiesOfAsync(audit, cancellationToken),
                [.. template.Content.Questions.Select(q => GetEntryForm.Question.Of(q, template.Content, [], audit.Specialties))]);
        }
    }
}
