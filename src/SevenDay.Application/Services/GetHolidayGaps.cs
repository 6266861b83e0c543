using SevenDay.Application.Availability;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Services.Export;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>
/// For the next ten bank holidays: services of which nobody has said what they do. Christmas Day, Boxing Day and New Year's Day
/// at a weekend are no bank holidays, so the usual hours hold on them: services that would open, and do otherwise on a bank holiday, are listed too.
/// </summary>
public static class GetHolidayGaps
{
    /// <param name="On">Only this day; none means every day ahead.</param>
    /// <param name="Mine">Only the user's own organisations; when nobody says, so it is for users who have some and named none.</param>
    [Requires(Permission.ViewServices)]
    public sealed record Query(ServiceFilter Filter, DateOnly? On = null, bool? Mine = null, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="Services">One line a service with the days that are open, of all or of the day asked about.</param>
    /// <param name="All">Services looked at.</param>
    /// <param name="HasOwn">Whether the user acts for single organisations.</param>
    /// <param name="File">Every gap, whatever page and day are shown, as a CSV file.</param>
    public sealed record Result(
        IReadOnlyList<Day> Days, IReadOnlyList<Organisation> Organisations, Paged<Item> Services, int All, bool Mine, bool HasOwn, DateOnly Today, ExportedFile File);

    /// <param name="Gaps">Services with a gap that day.</param>
    public sealed record Day(SpecialDate On, int Gaps);

    /// <param name="Services">Services with a gap on at least one bank holiday.</param>
    /// <param name="AtWeekends">Services that would open as usual on a day like Christmas Day at a weekend.</param>
    public sealed record Organisation(Guid Id, string Name, int Services, int AtWeekends);

    public sealed record Item(Guid Id, string Name, string Site, string Organisation, IReadOnlyList<Open> Days);

    public sealed record Open(SpecialDate On, HolidayGap Gap);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var hasOwn = !user.ActsForAll && user.Organisations.Count > 0;
            var mine = hasOwn && (request.Mine ?? string.IsNullOrWhiteSpace(request.Filter.Organisation));
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var services = await snapshot.SelectAsync(db, request.Filter with { Functions = true }, today, cancellationToken);
            if (mine) services = services.And(snapshot.Of(user.Organisations.ToHashSet(), withFunctions: true));

            var gaps = HolidayGaps.Of(snapshot, services);
            var asked = gaps.On(day => request.On is null || day.Date == request.On);
            var page = snapshot.ByOrganisation(asked).ToPaged(asked.Count, request.Page, request.PageSize);
            return new Result(
                [.. gaps.Days.Select((day, at) => new Day(day, gaps.On(at).Count))], Organisations(snapshot, gaps), page.As(place => ItemOf(snapshot, gaps, place, request.On)),
                services.Count, mine, hasOwn, today, HolidayGapFile.Of(snapshot, gaps));
        }

        private static List<Organisation> Organisations(AvailabilitySnapshot snapshot, HolidayGaps gaps)
        {
            var holidays = snapshot.CountsByOrganisation(gaps.On(day => day.IsBankHoliday));
            var weekends = snapshot.CountsByOrganisation(gaps.AsUsual());
            return [.. snapshot.Organisations.Where(o => holidays.ContainsKey(o.Id) || weekends.ContainsKey(o.Id))
                .Select(o => new Organisation(o.Id, o.Name, holidays.GetValueOrDefault(o.Id), weekends.GetValueOrDefault(o.Id)))];
        }

        private static Item ItemOf(AvailabilitySnapshot snapshot, HolidayGaps gaps, int place, DateOnly? on)
        {
            var service = snapshot[place];
            var days = gaps.Days.Where(day => on is null || day.Date == on).Select(day => (day, Gap: gaps.Of(place, day))).Where(d => d.Gap is not null);
            return new Item(service.Id, service.Name, service.Site, snapshot.OrganisationOf(place).Name, [.. days.Select(d => new Open(d.day, d.Gap!.Value))]);
        }
    }
}
