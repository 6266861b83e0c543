using SevenDay.Analytics;
using SevenDay.Application.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class ListMeasuresTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task Each_series_says_its_latest_value_and_what_it_means()
    {
        var list = await portal.SendAsync(new ListMeasures.Query("A&E"), TestUser.BoardMember);

        var southend = list.Measures.Single().Series.Single(s => s.OdsCode == "RAJ");
        (southend.Period, southend.N, southend.Recent.Count).ShouldBe((new DateOnly(2019, 3, 1), 7142, 36));
        Math.Round(southend.Value, 4).ShouldBe(78.5354);
        (southend.Variation, southend.Assurance).ShouldBe((Variation.CommonCause, Assurance.ConsistentFail));
    }

    [Fact]
    public async Task A_measure_without_values_is_listed_with_its_open_question()
    {
        var measure = (await portal.SendAsync(new ListMeasures.Query("Friends"))).Measures.Single();

        measure.Series.ShouldBeEmpty();
        measure.TargetInWords!.ShouldContain("Open question");
    }

    [Fact]
    public async Task Only_the_latest_36_values_of_a_series_are_read()
    {
        await portal.ImportMeasuresAsync("long,Long series,days,mean,decrease,,,\n");
        await portal.ImportValuesAsync(string.Concat(Enumerable.Range(0, 60).Select(i => $"long,RQW,{new DateOnly(2010, 1, 1).AddMonths(i):yyyy-MM-dd},,,,{i},\n")));

        (await portal.SendAsync(new ListMeasures.Query("long series"))).Measures.Single().Series.Single().Recent.ShouldBe(Enumerable.Range(24, 36).Select(i => (double)i));
    }

    [Fact]
    public async Task An_organisation_shows_its_own_series_only()
    {
        var list = await portal.SendAsync(new ListMeasures.Query(Organisation: "rde"));

        list.Measures.Select(m => m.Code).ShouldBe(["ae-4-hour"]);
        list.Measures[0].Series.ShouldAllBe(s => s.OdsCode == "RDE");
    }
}
