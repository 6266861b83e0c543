using SevenDay.Application.Availability;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
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
    public sealed record Result(SavedViewItem? View, IReadOnlyList<ScopeChoice> Scopes, bool MayShare);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var owner = user.Id;
            var view = request.Id is { } id ? await db.SavedViews.Where(v => v.Id == id && v.OwnerId == owner).Items(db, owner).OneOrNotFoundAsync("saved view", cancellationToken) : null;
            return new Result(view, ScopeChoice.Of(await index.CurrentAsync(db, time.Today(), cancellationToken)), user.Has(Permission.WritePapers));
        }
    }
}
