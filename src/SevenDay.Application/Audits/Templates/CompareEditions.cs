using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Templates;

/// <summary>What is different from the edition before.</summary>
public static class CompareEditions
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Previous">None for a first edition.</param>
    public sealed record Result(TemplateHead Template, TemplateHead? Previous, IReadOnlyList<EditionDifference> Differences);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var template = await db.TemplateAsync(request.Id, cancellationToken);
            var previous = await db.AuditTemplates.AsNoTracking().Where(t => t.Code == template.Code && t.Edition < template.Edition)
                .OrderByDescending(t => t.Edition).FirstOrDefaultAsync(cancellationToken);
            return previous is null
                ? new Result(TemplateHead.Of(template), null, [])
                : new Result(TemplateHead.Of(template), TemplateHead.Of(previous), EditionDifference.Between(previous, template));
        }
    }
}
