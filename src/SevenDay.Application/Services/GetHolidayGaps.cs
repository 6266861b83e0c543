using SevenDay.Application.Imports;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
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
        IReadOnlyList<Day> Days, IReadOnlyList<Organisation> Organisations, Paged<Item> Services, int All, bool Mine, bool HasOwn, DateOnly Today, Lazy<byte[]> File);

    /// <param name="Gaps">Services with a gap that day.</param>
    public sealed record Day(SpecialDate On, int Gaps);

    /// <param name="Services">Services with a gap on at least one bank holiday.</param>
    /// <param name="AtWeekends">Services that would open as usual on a day like Christmas Day at a weekend.</param>
    public sealed record Organisation(Guid Id, string Name, int Services, int AtWeekends);

    public sealed record Item(Guid Id, string Name, string Site, string Organisation, IReadOnlyList<Open> Days);

    public sealed record Open(SpecialDate On, HolidayGap Gap);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var hasOwn = !user.ActsForAll && user.Organisations.Count > 0;
            var mine = hasOwn && (request.Mine ?? string.IsNullOrWhiteSpace(request.Filter.Organisation));
            var services = await db.ServicesAsync(request.Filter with { Functions = true }, today, cancellationToken);
            var own = user.Organisations.ToList();
            if (mine) services = services.Where(s => own.Contains(s.OrganisationId));
            var gaps = await HolidayGaps.ReadAsync(db, services, today, cancellationToken);

            var perDay = gaps.Found.GroupBy(g => g.Day).ToDictionary(g => g.Key, g => g.Count());
            var items = gaps.Found.Where(g => request.On is null || g.Day.Date == request.On).GroupBy(g => g.Service)
                .Select(g => new Item(g.Key.Id, g.Key.Name, g.Key.Site, g.Key.Organisation, [.. g.Select(x => new Open(x.Day, x.Kind))])).ToList();
            return new Result(
                [.. gaps.Days.Select(d => new Day(d, perDay.GetValueOrDefault(d)))],
                [.. gaps.Found.GroupBy(g => (g.Service.OrganisationId, g.Service.Organisation)).Select(g => new Organisation(
                    g.Key.OrganisationId, g.Key.Organisation, Count(g.Where(x => x.Day.IsBankHoliday)), Count(g.Where(x => x.Kind == HolidayGap.UsualWeekendHours))))],
                items.ToPaged(items.Count, request.Page, request.PageSize), gaps.Services, mine, hasOwn, today, new Lazy<byte[]>(() => Csv(gaps)));
        }

        private static int Count(IEnumerable<HolidayGaps.Gap> gaps) => gaps.Select(g => g.Service.Id).Distinct().Count();

        private static byte[] Csv(HolidayGaps gaps) => CsvBytes.Of(
        [
            ["date", "day", "holiday", "bank_holiday", "organisation_ods", "organisation", "service", "site", "what_is_missing"],
            .. gaps.Found.OrderBy(g => g.Day.Date).Select(g => (string[])
            [
                CsvBytes.Day(g.Day.Date), g.Day.Date.DayOfWeek.ToString(), g.Day.Title, g.Day.IsBankHoliday ? "yes" : "no",
                g.Service.OdsCode ?? "", g.Service.Organisation, g.Service.Name, g.Service.Site, InWords(g),
            ]),
        ]);

        private static string InWords(HolidayGaps.Gap gap) => gap.Kind switch
        {
            HolidayGap.NoHours => "No hours entered",
            HolidayGap.NotStated => "Bank holiday hours not stated, so taken as closed",
            _ => $"Not a bank holiday: the usual {gap.Day.Date.DayOfWeek} hours apply",
        };
    }
}
