using Microsoft.EntityFrameworkCore;
using SevenDay.Analytics;
using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class MeasureIndexTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task What_was_saved_is_there_at_the_next_question()
    {
        var organisation = TestData.AnOrganisation();
        var measures = Enumerable.Range(0, 40).Select(n => new Measure($"m-{Guid.CreateVersion7():N}", new MeasureDefinition($"Measure {n}", "days", MeasureKind.Mean, Improvement.Decrease))).ToList();
        await portal.AddAsync([organisation, .. measures]);
        var values = measures.ConvertAll(m => new MeasureValue(m.Id, organisation.Id, new DateOnly(2026, 9, 1), WeekPart.All, Reading.Single(1)));
        await portal.AddAsync([.. values]);
        (await LatestAsync(measures[0])).ShouldBe((1d, 1));

        await portal.AddAsync(new MeasureValue(measures[0].Id, organisation.Id, new DateOnly(2026, 10, 1), WeekPart.All, Reading.Single(2)));
        (await LatestAsync(measures[0])).ShouldBe((2d, 2));

        await portal.WithDbAsync(async db =>
        {
            db.MeasureValues.Remove(await db.MeasureValues.SingleAsync(v => v.Id == values[1].Id));
            (await db.MeasureValues.SingleAsync(v => v.Id == values[2].Id)).Correct(Reading.Single(7));
            return await db.SaveChangesAsync();
        });
        (await LatestAsync(measures[1])).ShouldBeNull();
        (await LatestAsync(measures[2])).ShouldBe((7d, 1));
        foreach (var untouched in measures.Skip(3)) (await LatestAsync(untouched)).ShouldBe((1d, 1));
    }

    [Fact]
    public async Task One_organisation_of_a_measure_is_read_again_and_the_others_stay()
    {
        var organisations = Enumerable.Range(0, 40).Select(_ => TestData.AnOrganisation()).ToList();
        var measure = new Measure($"m-{Guid.CreateVersion7():N}", new MeasureDefinition("Of many", "days", MeasureKind.Mean, Improvement.Decrease));
        await portal.AddAsync([.. organisations, measure]);
        await portal.AddAsync([.. organisations.Select((o, n) => new MeasureValue(measure.Id, o.Id, new DateOnly(2026, 9, 1), WeekPart.All, Reading.Single(n)))]);
        (await FindAsync(measure)).Series.Sum(s => s.Value).ShouldBe(780);

        await portal.AddAsync(new MeasureValue(measure.Id, organisations[3].Id, new DateOnly(2026, 10, 1), WeekPart.All, Reading.Single(103)));

        var series = (await FindAsync(measure)).Series;
        series.Count.ShouldBe(40);
        series.Sum(s => s.Value).ShouldBe(880);
        series.Single(s => s.OrganisationId == organisations[3].Id).Recent.ShouldBe([3, 103]);
    }

    [Fact]
    public async Task A_changed_definition_says_something_else_of_every_series()
    {
        var organisation = TestData.AnOrganisation();
        var definition = new MeasureDefinition("Turned round", "days", MeasureKind.Mean, Improvement.Decrease);
        var measure = new Measure($"m-{Guid.CreateVersion7():N}", definition);
        await portal.AddAsync([organisation, measure, .. Enumerable.Range(0, 14).Select(n => new MeasureValue(measure.Id, organisation.Id, new DateOnly(2025, 9, 1).AddMonths(n), WeekPart.All, Reading.Single(n)))]);
        (await FindAsync(measure)).Series.Single().Variation.ShouldBe(Variation.SpecialCauseConcern);

        await portal.WithDbAsync(async db =>
        {
            var found = await db.Measures.SingleAsync(m => m.Id == measure.Id);
            db.Entry(found).Property(m => m.Improvement).CurrentValue = Improvement.Increase;
            return await db.SaveChangesAsync();
        });

        (await FindAsync(measure)).Series.Single().Variation.ShouldBe(Variation.SpecialCauseImprovement);
    }

    [Fact]
    public async Task An_organisation_that_is_renamed_has_its_new_name_at_every_series()
    {
        var organisation = TestData.AnOrganisation();
        var measure = new Measure($"m-{Guid.CreateVersion7():N}", new MeasureDefinition("Renamed", "days", MeasureKind.Mean, Improvement.Decrease));
        await portal.AddAsync(organisation, measure, new MeasureValue(measure.Id, organisation.Id, new DateOnly(2026, 9, 1), WeekPart.All, Reading.Single(1)));
        (await FindAsync(measure)).Series.Single().Organisation.ShouldBe(organisation.Name);

        await portal.WithDbAsync(async db =>
        {
            var found = await db.Organisations.SingleAsync(o => o.Id == organisation.Id);
            db.Entry(found).Property(o => o.Name).CurrentValue = "Another name";
            return await db.SaveChangesAsync();
        });

        (await FindAsync(measure)).Series.Single().Organisation.ShouldBe("Another name");
    }

    private async Task<(double, int)?> LatestAsync(Measure measure) => (await FindAsync(measure)).Series is [var series] ? (series.Value, series.Recent.Count) : null;

    private async Task<MeasureSummary> FindAsync(Measure measure) => (await portal.SendAsync(new ListMeasures.Query(measure.Code))).Measures.Single();
}
