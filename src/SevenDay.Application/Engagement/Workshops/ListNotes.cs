using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Engagement.Workshops;

/// <summary>The notes of a box, to give them themes or hide them. From the eighth note on: before, a moderator who was in the room could tell who wrote what.</summary>
public static class ListNotes
{
    /// <param name="OnlyUnsorted">Those that have no theme and are not hidden.</param>
    [Requires(Permission.ManageWorkshops)]
    public sealed record Query(Guid WorkshopId, bool OnlyUnsorted = false, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="IsReadable">Whether there are enough to be read.</param>
    /// <param name="Themes">Given so far in any workshop, to choose from.</param>
    public sealed record Result(WorkshopHead Workshop, bool IsReadable, Paged<Note> Notes, IReadOnlyList<string> Themes);

    public sealed record Note(Guid Id, string Text, string? Theme, bool IsHidden, long Version);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var workshop = await db.Workshops.AsNoTracking().Where(w => w.Id == request.WorkshopId).OneOrNotFoundAsync("workshop", cancellationToken);
            var notes = db.WorkshopNotes.AsNoTracking().Where(n => n.WorkshopId == workshop.Id);
            var readable = await notes.CountAsync(cancellationToken) >= WorkshopThemes.Fewest;
            if (!readable) notes = notes.Where(_ => false);
            if (request.OnlyUnsorted) notes = notes.Where(n => n.Theme == null && !n.IsHidden);
            var themes = await db.WorkshopNotes.Where(n => n.Theme != null).Select(n => n.Theme!).Distinct().OrderBy(t => t).Take(200).ToListAsync(cancellationToken);
            var page = await notes.OrderBy(n => n.Id).Select(n => new Note(n.Id, n.Text, n.Theme, n.IsHidden, n.Version)).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            return new Result(WorkshopHead.Of(workshop), readable, page, themes);
        }
    }
}
