using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits;

/// <summary>What somebody reads before they sign off a round.</summary>
public static class GetSignOff
{
    [Requires(Permission.SignOffAudits)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    public sealed record Result(AuditHead Audit, SignOffCheck Check);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.Id, user, cancellationToken);
            return new Result(AuditHead.Of(audit, template), await SignOffCheck.OfAsync(db, audit.Id, user, cancellationToken));
        }
    }
}
