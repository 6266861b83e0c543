using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Audit rounds, the latest first. An auditor sees those that name them.</summary>
public static class ListAudits
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(string? Search = null, AuditState? State = null, int Page = 1, int PageSize = 25) : IQuery<Paged<Item>>;

    public sealed record Item(
        Guid Id, string Name, string Template, AuditState State, DateOnly From, DateOnly To, int Organisations, int Target, PublishedCount Entries, bool IsIllustrative, bool IsPractice);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Paged<Item>>
    {
        public async Task<Paged<Item>> Handle(Query request, CancellationToken cancellationToken)
        {
            var audits = db.Audits.AsNoTracking().VisibleTo(user);
            if (request.State is { } state) audits = audits.Where(a => a.State == state);
            if (!string.IsNullOrWhiteSpace(request.Search))
            {
                var pattern = LikePattern.Containing(request.Search);
                audits = audits.Where(a => EF.Functions.Like(a.Name, pattern, LikePattern.Escape));
            }
            var page = await audits
                .OrderByDescending(a => a.From).ThenByDescending(a => a.Id)
                .Select(a => new
                {
                    a.Id,
                    a.Name,
                    a.State,
                    a.From,
                    a.To,
                    a.TargetSample,
                    a.IsIllustrative,
                    a.IsPractice,
                    Template = db.AuditTemplates.Where(t => t.Id == a.TemplateId).Select(t => t.Name).First(),
                    Organisations = a.Organisations.Count,
                    Entries = db.AuditSummaries.Where(s => s.AuditId == a.Id && s.CriterionKey == AuditSummary.AllEntries).Sum(s => s.Judged),
                })
                .ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            var exact = user.Has(Permission.ViewCases);
            return new Paged<Item>(
                [.. page.Items.Select(a => new Item(
                    a.Id, a.Name, a.Template, a.State, a.From, a.To, a.Organisations, a.TargetSample * a.Organisations, PublishedCount.Of(a.Entries, exact), a.IsIllustrative, a.IsPractice))],
                page.Total, page.Page, page.PageSize);
        }
    }
}
