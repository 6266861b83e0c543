using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Dashboard.Views;

/// <summary>What a form about a saved view needs.</summary>
public static class GetViewForm
{
    /// <param name="Id">None for a new view.</param>
    [Requires(Permission.ViewDashboard)]
    public sealed record Query(Guid? Id = null) : IQuery<Result>;

    /// <param name="View">One's own; none for a new view.</param>
    /// <param name="MayShare">Whether the role may show a view to everybody.</param>
    public sealed record Result(SavedViewItem? View, IReadOnlyList<GetDashboard.AreaChoice> Areas, bool MayShare);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var owner = user.Id;
            var view = request.Id is { } id ? await db.SavedViews.Where(v => v.Id == id && v.OwnerId == owner).Items(db, owner).OneOrNotFoundAsync("saved view", cancellationToken) : null;
            var areas = await db.Areas.AsNoTracking().OrderBy(a => a.Name).ThenBy(a => a.Id).Select(a => new GetDashboard.AreaChoice(a.Id, a.Name)).ToListAsync(cancellationToken);
            return new Result(view, areas, user.Has(Permission.WritePapers));
        }
    }
}
