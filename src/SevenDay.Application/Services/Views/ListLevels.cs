using SevenDay.Application.Availability;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Views;

/// <summary>
/// How far each organisation has come towards seven days in each specialty, worked out from the declared hours of its services,
/// and of their functions where they have some.
/// </summary>
public static class ListLevels
{
    /// <summary>So many services and no more are judged to count the levels: the page itself is always judged.</summary>
    private const int MostCounted = 2000;

    [Requires(Permission.ViewServices)]
    public sealed record Query(ServiceFilter Filter, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="Levels">By organisation, then specialty.</param>
    /// <param name="Counts">How many specialties are at each level from 0 to 3; none when too many services match to say quickly.</param>
    public sealed record Result(DateOnly On, Paged<Item> Levels, int Services, IReadOnlyList<int>? Counts);

    /// <param name="Functions">Functions of these services, which have to reach level 3 as well.</param>
    /// <param name="WithoutHours">Services and functions that keep the specialty below level 3 because nobody declared their hours.</param>
    public sealed record Item(
        Guid OrganisationId, string Organisation, string Specialty, int Services, int Functions, int WithoutHours, bool HasIllustrativeHours, int Level, string Meaning, string Reason);

    /// <summary>What a level from 0 to 4 means.</summary>
    public static string Meaning(int level) => ProvisionLevel.Meaning(level);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var asked = await snapshot.SelectAsync(db, request.Filter, today, cancellationToken);
            var names = snapshot.Organisations.ToDictionary(o => o.Id, o => o.Name);
            var groups = asked.Places().Select(place => snapshot[place]).GroupBy(s => (s.OrganisationId, s.Specialty))
                .OrderBy(g => names[g.Key.OrganisationId], StringComparer.OrdinalIgnoreCase).ThenBy(g => g.Key.Specialty, StringComparer.OrdinalIgnoreCase).ToList();
            var page = groups.ToPaged(groups.Count, request.Page, request.PageSize).As(group => Judge(snapshot, names[group.Key.OrganisationId], group));
            return new Result(today, page, asked.Count, asked.Count > MostCounted ? null : CountsOf(snapshot, groups));
        }

        private static Item Judge(AvailabilitySnapshot snapshot, string organisation, IGrouping<(Guid Organisation, string Specialty), IndexedService> group)
        {
            var level = LevelOf(snapshot, group);
            var functions = group.SelectMany(s => snapshot.FunctionsOf(s.Id)).ToList();
            var all = group.Concat(functions).ToList();
            return new Item(
                group.Key.Organisation, organisation, group.Key.Specialty, group.Count(), functions.Count,
                all.Count(s => s.Week is null), all.Any(s => s.Week?.IsIllustrative == true), level.Level, ProvisionLevel.Meaning(level.Level), level.Reason);
        }

        private static ProvisionLevel LevelOf(AvailabilitySnapshot snapshot, IEnumerable<IndexedService> services) => ProvisionLevels.OfWhole(
            [.. services.OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).Select(s => new JudgedService(
                s.Site.Length > 0 ? $"{s.Name} ({s.Site})" : s.Name, s.Week?.Hours,
                [.. snapshot.FunctionsOf(s.Id).Select(f => (FunctionName.Short(s.Name, f.Name), f.Week?.Hours))]))]);

        private static int[] CountsOf(AvailabilitySnapshot snapshot, IEnumerable<IEnumerable<IndexedService>> groups)
        {
            var levels = groups.Select(group => LevelOf(snapshot, group).Level).ToList();
            return [.. Enumerable.Range(0, 4).Select(level => levels.Count(l => l == level))];
        }
    }
}
