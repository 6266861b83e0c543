using SevenDay.Application.Availability;
using SevenDay.Application.Pathways;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Views;

/// <summary>The weeks of one kind of service at several sites, one above the other, and how many of them run at once.</summary>
public static class CompareSites
{
    /// <summary>More than so many weeks cannot be read together.</summary>
    public const int Most = 12;

    [Requires(Permission.ViewServices)]
    public sealed record Query(ServiceFilter Filter) : IQuery<Result>;

    /// <param name="Matching">Services that match; the first of them by name are compared.</param>
    /// <param name="WithoutHours">Of those compared, services that nobody declared hours for: they are not counted as cover.</param>
    /// <param name="Depths">The week shared out by how many run: none, one, two, three or more.</param>
    public sealed record Result(DateOnly On, int Matching, IReadOnlyList<Site> Sites, int WithoutHours, IReadOnlyList<Depth> Depths);

    /// <param name="Week">None when no hours are declared.</param>
    public sealed record Site(Guid Id, string Name, string Place, string Organisation, WeekOf? Week, bool IsIllustrative);

    /// <param name="Count">0 to 3.</param>
    /// <param name="OrMore">Whether larger counts are in it.</param>
    public sealed record Depth(int Count, bool OrMore, WeekOf Week);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var asked = await snapshot.SelectAsync(db, request.Filter, today, cancellationToken);
            var names = snapshot.Organisations.ToDictionary(o => o.Id, o => o.Name);
            var compared = snapshot.ByName(asked).Take(Most).Select(place => snapshot[place]).ToList();
            var weeks = compared.Select(s => s.Week?.Hours).OfType<WeeklyHours>().ToList();
            return new Result(
                today, asked.Count,
                [.. compared.Select(s => new Site(
                    s.Id, s.Name, s.Site, names[s.OrganisationId], s.Week is null ? null : WeekOf.Hours(s.Week.Hours), s.Week?.IsIllustrative == true))],
                compared.Count - weeks.Count, [.. Enumerable.Range(0, Math.Min(weeks.Count, 3) + 1).Select(count => DepthOf(weeks, count))]);
        }

        private static Depth DepthOf(List<WeeklyHours> weeks, int count)
        {
            var orMore = count == 3 && weeks.Count > 3;
            return new Depth(count, orMore, WeekOf.Hours(orMore ? Cover.AtLeast(weeks, count) : Cover.Exactly(weeks, count)));
        }
    }
}
