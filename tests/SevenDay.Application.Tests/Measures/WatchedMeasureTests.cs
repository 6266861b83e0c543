using SevenDay.Application.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class WatchedMeasureTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task The_demonstration_has_nine_success_measures_whatever_is_watched_beside_them()
    {
        var all = (await portal.SendAsync(new ListMeasures.Query())).Measures;

        all.Count(m => m.IsSuccessMeasure).ShouldBe(9);
        all.Where(m => m.IsWatchedOnly).Select(m => m.Code).ShouldBe(
        [
            "contracts", "deficit", "cancer-62-day-waits", "frailty-register", "frailty-helpline-calls", "admissions-avoided", "better-care-better-value", "readmissions-rank",
            "gp-access", "ae-self-presentation", "best-practice-tariff", "cquin-seven-day", "cost-improvement",
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task Only_figures_of_one_organisation_are_values_and_the_rest_is_an_open_question()
    {
        var all = (await portal.SendAsync(new ListMeasures.Query())).Measures.Where(m => m.IsWatchedOnly).ToList();

        all.SelectMany(m => m.Series.Select(s => (m.Code, s.Organisation, s.Value))).ShouldBe(
        [
            ("cancer-62-day-waits", "Mid and South Essex NHS Foundation Trust", 595),
            ("readmissions-rank", "Southend University Hospital NHS Foundation Trust", 89),
            ("better-care-better-value", "Southend University Hospital NHS Foundation Trust", 9),
        ], ignoreOrder: true);
        foreach (var measure in all.Where(m => m.Series.Count == 0))
            (await portal.SendAsync(new GetMeasure.Query(measure.Code))).OpenQuestion.ShouldNotBeNull($"{measure.Code} has no value");
        (await portal.SendAsync(new GetMeasure.Query("deficit"))).OpenQuestion!.ShouldContain("£216 million");
    }
}
