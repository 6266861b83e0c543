using SevenDay.Application.Availability;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Tests.Availability;

public sealed class WeekColumnsTests
{
    [Theory]
    [InlineData("Mon 08:00-09:00", 8, true)]
    [InlineData("Mon 08:30-09:00", 8, true)]
    [InlineData("Mon 08:00-08:30", 8, true)]
    [InlineData("Mon 08:31-09:00", 8, false)]
    [InlineData("Mon 08:20-08:50", 8, true)]
    [InlineData("Mon 08:20-08:49", 8, false)]
    [InlineData("Mon 08:00-08:10;08:20-08:30;08:40-08:50", 8, true)]
    [InlineData("Mon 08:00-08:10;08:20-08:30;08:40-08:49", 8, false)]
    [InlineData("Sun 22:00-02:00", 1, true)]
    [InlineData("Sun 23:00-24:00", 167, true)]
    public void An_hour_counts_when_half_of_it_is_open(string week, int hour, bool counts) =>
        Counts([WeekPattern.Parse(week)])[hour].ShouldBe(counts ? 1 : 0);

    [Fact]
    public void Random_weeks_count_as_a_recount_minute_by_minute_does()
    {
        var random = new Random(20261121);
        var weeks = Enumerable.Range(0, 200).Select(_ => IndexedServices.RandomWeek(random)).ToList();

        var counts = Counts(weeks);

        var minutes = weeks.Select(w => w.ToWeeklyHours()).ToList();
        for (var hour = 0; hour < WeekColumns.HoursInWeek; hour++)
            counts[hour].ShouldBe(minutes.Count(w => Enumerable.Range(hour * 60, 60).Count(w.IsOpenAt) >= 30), $"hour {hour}");
    }

    [Fact]
    public void A_patched_index_is_the_one_that_would_be_built()
    {
        var random = new Random(3);
        var services = Enumerable.Range(0, 150).Select(_ => IndexedServices.Of(IndexedServices.RandomWeek(random))).ToList();
        var built = IndexedServices.Snapshot(services);
        var changed = services.Where((_, index) => index % 3 == 0)
            .Select(s => s with { Version = 2, Week = IndexedServices.Of(IndexedServices.RandomWeek(random)).Week }).Append(IndexedServices.Of(WeekPattern.AlwaysOpen)).ToList();

        var before = built.Picture(built.Running);
        var patched = built.With(Guid.CreateVersion7(), new([], Array.Empty<Guid>().ToLookup(id => id), [], new Dictionary<DateOnly, string>()), changed)!;

        var expected = IndexedServices.Snapshot([.. services.Where(s => changed.All(c => c.Id != s.Id)), .. changed]);
        var picture = patched.Picture(patched.Running);
        picture.Services.ShouldBe(151);
        picture.Open.ShouldBe(expected.Picture(expected.Running).Open);
        (picture.WeekdayMinutes, picture.WeekendMinutes).ShouldBe((expected.Picture(expected.Running).WeekdayMinutes, expected.Picture(expected.Running).WeekendMinutes));
        built.Picture(built.Running).Open.ShouldBe(before.Open, "the snapshot that others are reading stays as it was");
    }

    private static int[] Counts(IReadOnlyList<WeekPattern> weeks)
    {
        var snapshot = IndexedServices.Snapshot([.. weeks.Select(week => IndexedServices.Of(week))]);
        return [.. snapshot.Picture(snapshot.Running).Open.SelectMany(day => day)];
    }
}
