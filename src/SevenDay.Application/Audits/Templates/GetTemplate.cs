using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>One edition of a template, in words, and the other editions beside it.</summary>
public static class GetTemplate
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Editions">Every edition, the latest first, this one included.</param>
    /// <param name="MayManage">Whether the reader writes templates.</param>
    public sealed record Result(TemplateHead Template, TemplateView Content, IReadOnlyList<Edition> Editions, bool MayManage)
    {
        public Edition? Draft => Editions.FirstOrDefault(e => e.State == TemplateState.Draft);

        public Edition? Previous => Editions.FirstOrDefault(e => e.Number < Template.Edition);

        public int Rounds => Editions.First(e => e.Id == Template.Id).Rounds;
    }

    public sealed record Edition(Guid Id, int Number, TemplateState State, int Rounds);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var template = await db.TemplateAsync(request.Id, cancellationToken);
            var editions = await db.AuditTemplates.AsNoTracking().Where(t => t.Code == template.Code).OrderByDescending(t => t.Edition)
                .Select(t => new Edition(t.Id, t.Edition, t.State, db.Audits.Count(a => a.TemplateId == t.Id))).ToListAsync(cancellationToken);
            return new Result(TemplateHead.Of(template), TemplateView.Of(template.Content), editions, user.Has(Permission.ManageTemplates));
        }
    }
}
