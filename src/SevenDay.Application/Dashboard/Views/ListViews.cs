using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Views;

namespace SevenDay.Application.Dashboard.Views;

/// <summary>The saved views of whoever asks, and those that are shared with everybody. One command.</summary>
public static class ListViews
{
    [Requires(Permission.ViewDashboard)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Most">So many may be own.</param>
    public sealed record Result(IReadOnlyList<SavedViewItem> Own, IReadOnlyList<SavedViewItem> Shared, int Most)
    {
        public SavedViewItem? First => Own.FirstOrDefault(v => v.OpensFirst);

        public bool IsFull => Own.Count >= Most;
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (reader, dates) = (user.Id, user.Has(Permission.ViewWorkstreams));
            var views = await db.SavedViews.Where(v => (v.OwnerId == reader || v.IsShared) && (dates || v.Page == ViewPage.Dashboard)).Items(db, reader).ToListAsync(cancellationToken);
            return new Result(views.FindAll(v => v.IsOwn), views.FindAll(v => !v.IsOwn && !v.HasLostItsScope), ViewQueries.Most);
        }
    }
}
