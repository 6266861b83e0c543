using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Papers;

/// <summary>Board papers, the latest meeting first.</summary>
public static class ListPapers
{
    /// <param name="Search">Part of the title or of who meets.</param>
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(string? Search = null, int Page = 1, int PageSize = 25) : IQuery<Result>;

    public sealed record Result(Paged<Item> List, bool CanWrite);

    /// <param name="IssuedOn">Local; none for a draft.</param>
    public sealed record Item(Guid Id, string Title, string Body, DateOnly MeetingOn, string? AgendaItem, DateOnly? IssuedOn, bool IsIllustrative);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var papers = db.BoardPapers.AsNoTracking().VisibleTo(user);
            if (!string.IsNullOrWhiteSpace(request.Search))
            {
                var pattern = LikePattern.Containing(request.Search);
                papers = papers.Where(p => EF.Functions.Like(p.Title, pattern, LikePattern.Escape) || EF.Functions.Like(p.Body, pattern, LikePattern.Escape));
            }
            var page = await papers.OrderByDescending(p => p.MeetingOn).ThenBy(p => p.Title).ThenBy(p => p.Id)
                .Select(p => new { p.Id, p.Title, p.Body, p.MeetingOn, p.Item, p.IssuedAtUtc, p.IsIllustrative })
                .ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            return new Result(
                page.As(p => new Item(p.Id, p.Title, p.Body, p.MeetingOn, p.Item, p.IssuedAtUtc is { } at ? DateOnly.FromDateTime(NhsCalendar.ToLocal(at)) : null, p.IsIllustrative)),
                user.Has(Permission.WritePapers));
        }
    }
}
