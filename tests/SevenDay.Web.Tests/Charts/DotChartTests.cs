using AngleSharp.Html.Dom;
using SevenDay.Web.Charts;
using static SevenDay.Web.Tests.Charts.ChartSamples;

namespace SevenDay.Web.Tests.Charts;

public sealed class DotChartTests
{
    [Fact]
    public void Each_value_is_a_dot_in_both_drawings_and_a_row_of_numbers()
    {
        var document = Draw(Dot("Thurrock", 12, 10, 14), Dot("Mid Essex", 8, 7, 9));

        document.QuerySelectorAll("svg.sd-wide [data-i]").Length.ShouldBe(2);
        document.QuerySelectorAll("svg.sd-narrow [data-i]").Length.ShouldBe(2);
        document.QuerySelectorAll("tbody tr").Select(r => r.GetAttribute("data-say")).ShouldBe(["Thurrock: 12 minutes", "Mid Essex: 8 minutes"]);
        document.QuerySelectorAll(".sd-key li").Select(k => k.TextContent).ShouldBe(["Whole area", "95% confidence interval"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(1_000_000_000)]
    public void One_value_is_drawn_whatever_it_is(double value) => Draw(Dot("Thurrock", value, null, null)).DocumentElement.OuterHtml.ShouldNotContain("NaN", Case.Sensitive);

    [Fact]
    public void Nothing_is_said_in_words() => Draw().QuerySelector(".sd-chart__nothing")!.TextContent.ShouldBe("There are no numbers to show yet.");

    private static IHtmlDocument Draw(params IReadOnlyList<DotRow> rows) => Parse(DotChart.Write(Dots([.. rows])));
}
