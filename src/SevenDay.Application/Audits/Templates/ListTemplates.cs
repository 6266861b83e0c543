using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Editions of templates by name, the latest first. Retired ones only when asked for.</summary>
public static class ListTemplates
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(string? Search = null, TemplateState? State = null, int Page = 1, int PageSize = 25) : IQuery<Result>;

    public sealed record Result(Paged<Item> Templates, bool MayManage);

    /// <param name="Problems">What keeps a draft from being published.</param>
    public sealed record Item(Guid Id, string Name, string Purpose, int Edition, TemplateState State, int Questions, int Criteria, int Rounds, int Problems);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var templates = db.AuditTemplates.AsNoTracking();
            templates = request.State is { } state ? templates.Where(t => t.State == state) : templates.Where(t => t.State != TemplateState.Retired);
            if (!string.IsNullOrWhiteSpace(request.Search))
            {
                var pattern = LikePattern.Containing(request.Search);
                templates = templates.Where(t => EF.Functions.Like(t.Name, pattern, LikePattern.Escape) || EF.Functions.Like(t.Purpose, pattern, LikePattern.Escape));
            }
            var page = await templates.OrderBy(t => t.Name).ThenByDescending(t => t.Edition).ThenBy(t => t.Id)
                .Select(t => new { Template = t, Rounds = db.Audits.Count(a => a.TemplateId == t.Id) })
                .ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            return new Result(page.As(row => Of(row.Template, row.Rounds)), user.Has(Permission.ManageTemplates));
        }

        private static Item Of(AuditTemplate template, int rounds) => new(
            template.Id, template.Name, template.Purpose, template.Edition, template.State, template.Content.Questions.Count, template.Content.Criteria.Count, rounds,
            template.State == TemplateState.Draft ? TemplateCheck.ProblemsOf(template.Content).Count : 0);
    }
}
