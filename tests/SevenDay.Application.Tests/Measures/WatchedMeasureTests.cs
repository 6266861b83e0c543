using SevenDay.Application.Errors;
using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class WatchedMeasureTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    private static readonly MeasureFields Fields = new("Bed days", "days", MeasureKind.Mean, Improvement.Decrease, null, null, null, null, null, "Ward returns", null);

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

    [Fact]
    public async Task A_measure_keeps_the_address_of_its_source_through_a_file_that_does_not_name_it()
    {
        await portal.SendAsync(new AddMeasure.Command("with-link", Fields with { SourceLink = "https://digital.nhs.uk/data", IsWatchedOnly = true }), TestUser.ProgrammeLead);

        await portal.ImportMeasuresAsync("with-link,Bed days of a file,days,mean,decrease,,,\n");

        var measure = await portal.SendAsync(new GetMeasure.Query("with-link"));
        (measure.Name, measure.SourceLink, measure.IsWatchedOnly).ShouldBe(("Bed days of a file", "https://digital.nhs.uk/data", true));
    }

    [Fact]
    public async Task An_address_without_https_is_refused_at_its_field()
    {
        var refused = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddMeasure.Command("no-https", Fields with { SourceLink = "http://digital.nhs.uk" }), TestUser.ProgrammeLead));

        refused.Problems.ShouldHaveSingleItem().ShouldBe(new Problem("Fields.SourceLink", Measure.LinkRule));
    }
}
