using Microsoft.EntityFrameworkCore;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Data.Tests;

public sealed class StampTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task New_services_and_new_hours_move_the_stamp()
    {
        var organisation = TestData.AnOrganisation();
        await MovesAsync(() => portal.AddAsync(organisation));
        var service = TestData.AService(organisation);
        await MovesAsync(() => portal.AddAsync(service));
        await MovesAsync(() => portal.WithDbAsync(async db =>
        {
            var found = await db.Services.Include(s => s.Hours).SingleAsync(s => s.Id == service.Id);
            found.DeclareHours(TestData.Declared("24h|24h|24h|24h|24h|24h|24h"));
            return await db.SaveChangesAsync();
        }));
        await MovesAsync(() => portal.AddAsync(new BankHoliday(new DateOnly(2031, 5, 5), "A one-off day")));
    }

    [Fact]
    public async Task What_has_no_hours_leaves_the_stamp_alone()
    {
        var before = await StampAsync();

        await portal.AddAsync(new Workstream("A strand without services", "Changes no hours."));

        (await StampAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Every_series_has_a_stamp_that_its_values_move()
    {
        var (organisation, other) = (TestData.AnOrganisation(), TestData.AnOrganisation());
        var measure = new Measure($"m-{Guid.CreateVersion7():N}", new MeasureDefinition("Stamped", "days", MeasureKind.Mean, Improvement.Decrease));
        await portal.AddAsync(organisation, other, measure);
        var before = await SeriesAsync();
        before.Keys.Order().ShouldBe(Enumerable.Range(0, SeriesStamp.Count));

        await portal.AddAsync(new MeasureValue(measure.Id, organisation.Id, new DateOnly(2026, 9, 1), WeekPart.All, Reading.Single(1)));

        (await SeriesAsync()).Except(before).Select(s => s.Key).ShouldBe([SeriesStamp.BucketOf(measure.Id, organisation.Id)]);
    }

    private Task<Dictionary<int, Guid>> SeriesAsync() => portal.WithDbAsync(db => db.SeriesStamps.AsNoTracking().ToDictionaryAsync(s => s.Bucket, s => s.Value));

    private async Task MovesAsync(Func<Task> change)
    {
        var before = await StampAsync();
        await change();
        (await StampAsync()).ShouldNotBe(before);
    }

    private Task<Guid> StampAsync() => portal.WithDbAsync(db => db.DataStamps.Where(s => s.Name == DataStamp.Hours).Select(s => s.Value).SingleAsync());
}
