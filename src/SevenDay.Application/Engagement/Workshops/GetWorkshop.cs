using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Engagement.Workshops;

/// <summary>What the box of a workshop says: themes and how often, and nobody's words.</summary>
public static class GetWorkshop
{
    [Requires(Permission.UsePortal)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Counts">None while there are fewer than 8 notes.</param>
    public sealed record Result(WorkshopHead Workshop, Counts? Counts, bool MayModerate);

    /// <param name="Notes">All that are not hidden.</param>
    /// <param name="Themes">By name.</param>
    /// <param name="Unsorted">Notes without a theme; none when every note has one.</param>
    public sealed record Counts(PublishedCount Notes, IReadOnlyList<Theme> Themes, PublishedCount? Unsorted);

    public sealed record Theme(string Name, PublishedCount Count);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var workshop = await db.Workshops.AsNoTracking().Where(w => w.Id == request.Id).OneOrNotFoundAsync("workshop", cancellationToken);
            return new Result(WorkshopHead.Of(workshop), await WorkshopThemes.CountAsync(db, workshop.Id, cancellationToken), user.Has(Permission.ManageWorkshops));
        }
    }
}
