using SevenDay.Web.Charts;
using static SevenDay.Web.Tests.Charts.ChartSamples;

namespace SevenDay.Web.Tests.Charts;

public class WeekTests
{
    [Theory]
    [InlineData(0, "midnight")]
    [InlineData(720, "midday")]
    [InlineData(1020, "5pm")]
    [InlineData(510, "8:30am")]
    [InlineData(30, "12:30am")]
    [InlineData(750, "12:30pm")]
    [InlineData(1440, "midnight")]
    public void Time_OfAMinute_IsSaidAsTheServiceManualDoes(int minute, string words) => ClockWords.Time(minute).ShouldBe(words);

    [Fact]
    public void OnInWords_OpeningPastSundayMidnight_ComesBackOnMonday()
    {
        (int, int)[] night = [(6 * 1440 + 1200, 7 * 1440 + 480)];

        ClockWords.OnInWords(6, night).ShouldBe("8pm to midnight");
        ClockWords.OnInWords(0, night).ShouldBe("midnight to 8am");
        ClockWords.OnInWords(3, night).ShouldBe("Closed");
    }

    [Fact]
    public void OnInWords_AllDay_Is24Hours() => ClockWords.OnInWords(2, [(0, 10_080)]).ShouldBe("24 hours");

    [Fact]
    public void Strip_OneService_SaysItsHours()
    {
        var page = Parse(WeekStrip.Write(new("CT scanning", null, [new("CT", [(480, 1080), (5 * 1440 + 540, 5 * 1440 + 780)])], "Declared")));

        page.QuerySelector(".sd-chart__summary")!.TextContent.ShouldBe("Open 14 hours a week, 4 of them at the weekend.");
        page.QuerySelectorAll(".sd-wide .sd-open--weekend").Length.ShouldBe(1);
        page.QuerySelectorAll(".sd-wide .sd-t--closed").Length.ShouldBe(5);
    }

    [Fact]
    public void Heatmap_BothTables_HoldEveryCount()
    {
        var model = Heat();
        var page = Parse(Heatmap.Write(model));
        var wide = page.QuerySelectorAll(".sd-wide tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => int.Parse(cell.TextContent)).ToArray()).ToArray();
        var narrow = page.QuerySelectorAll(".sd-narrow tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => int.Parse(cell.TextContent)).ToArray()).ToArray();

        wide.ShouldBe(model.Counts);
        (narrow.Length, narrow[0].Length).ShouldBe((24, 7));
        narrow[5][3].ShouldBe(model.Counts[3][5]);
    }

    [Theory]
    [InlineData(0, 12, 0)]
    [InlineData(1, 12, 1)]
    [InlineData(2, 12, 1)]
    [InlineData(3, 12, 2)]
    [InlineData(11, 12, 6)]
    [InlineData(12, 12, 6)]
    [InlineData(1, 200, 1)]
    [InlineData(5, 0, 0)]
    public void Shade_OfACount_IsNothingOnlyForNone(int count, int outOf, int shade) => Heatmap.Shade(count, outOf).ShouldBe(shade);

    [Theory]
    [InlineData(0, 100, 5)]
    [InlineData(42.3, 91.7, 7)]
    [InlineData(0.001, 0.009, 6)]
    public void Ticks_BetweenBounds_AreRoundAndInside(double low, double high, int about)
    {
        var ticks = Ticks.Between(low, high, about);

        ticks.Count.ShouldBeInRange(2, about + 2);
        ticks.ShouldAllBe(tick => tick >= low && tick <= high);
    }
}
