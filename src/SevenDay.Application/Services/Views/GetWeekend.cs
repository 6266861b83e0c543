using SevenDay.Application.Availability;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Views;

/// <summary>One real weekend: what runs on its Saturday and Sunday by date, so that bank holidays and exceptions count.</summary>
public static class GetWeekend
{
    /// <param name="Of">Any day of it, or of the week before it; none means this weekend.</param>
    [Requires(Permission.ViewServices)]
    public sealed record Query(DateOnly? Of, ServiceFilter Filter, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="Counts">Services open as each hour of Saturday and of Sunday begins; none for a weekend that is past.</param>
    /// <param name="ElapsedHours">From Saturday midnight to Monday midnight: 48, or 47 or 49 when the clocks change.</param>
    public sealed record Result(DateOnly Saturday, DateOnly Today, IReadOnlyList<string?> BankHolidays, int[][]? Counts, Paged<Item> Services, int ElapsedHours)
    {
        public bool HasClockChange => ElapsedHours != 48;
    }

    /// <param name="Days">Saturday and Sunday.</param>
    /// <param name="ElapsedMinutes">Minutes that it is really open, clock change and nights over it included; none when no hours are in force.</param>
    public sealed record Item(ServiceSummary Service, IReadOnlyList<Day> Days, int? ElapsedMinutes);

    /// <param name="Words">The openings that begin that day; none when no hours are in force.</param>
    /// <param name="IsSpecial">Whether a bank holiday or an exception decides, not the usual week.</param>
    public sealed record Day(string? Words, bool IsSpecial);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var saturday = SaturdayOf(request.Of ?? today);
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var asked = await snapshot.SelectAsync(db, request.Filter, saturday, cancellationToken);
            var page = snapshot.ByName(asked).ToPaged(asked.Count, request.Page, request.PageSize).As(place => snapshot[place].Id);
            var otherwise = snapshot.Reaches(saturday) ? snapshot.OtherwiseOn(saturday.AddDays(1)).And(asked) : new ServiceSet(snapshot.Capacity);
            var read = page.Items.Concat(otherwise.Places().Select(place => snapshot[place].Id)).Distinct().ToList();
            var dated = await DatedWeeks.ReadAsync(
                db, read, saturday.AddDays(-1), saturday.AddDays(1), snapshot.BankHolidays.Keys.ToHashSet(), cancellationToken);
            var services = await db.SummariesAsync(page, today, time.UtcNow(), cancellationToken);
            DateOnly[] days = [saturday, saturday.AddDays(1)];
            return new Result(
                saturday, today, [.. days.Select(day => snapshot.BankHolidays.GetValueOrDefault(day))],
                snapshot.Reaches(saturday) ? [.. days.Select(day => CountsOn(snapshot, asked, otherwise, dated, day))] : null,
                services.As(s => new Item(s, [.. days.Select(day => DayOf(dated, s.Id, day))], ElapsedOf(dated, s.Id, saturday))), days.Sum(ElapsedHours.OfDay) / 60);
        }

        private static int[] CountsOn(AvailabilitySnapshot snapshot, ServiceSet asked, ServiceSet otherwise, DatedWeeks dated, DateOnly day)
        {
            var usual = asked.Except(otherwise);
            var changing = otherwise.Places().Select(place => snapshot[place]).Where(s => s.EndedOn is not { } end || end > day).Select(s => s.Id).ToList();
            return [.. Enumerable.Range(0, 24).Select(hour => snapshot.OpenAt(day, hour * 60).And(usual).Count + changing.Count(id => dated.IsOpenAt(id, day, hour * 60)))];
        }

        private static Day DayOf(DatedWeeks dated, Guid service, DateOnly day) =>
            dated.On(service, day) is { } on ? new Day(on.Hours.ToWords(), on.Reason != HoursReason.UsualWeek) : new Day(null, false);

        private static int? ElapsedOf(DatedWeeks dated, Guid service, DateOnly saturday) =>
            dated.On(service, saturday) is null && dated.On(service, saturday.AddDays(1)) is null
                ? null
                : ElapsedHours.OverWeekend(saturday, day => dated.On(service, day)?.Hours ?? DayHours.Closed);

        private static DateOnly SaturdayOf(DateOnly day) => NhsCalendar.DayIndexOf(day) == 6 ? day.AddDays(-1) : day.AddDays(5 - NhsCalendar.DayIndexOf(day));
    }
}
