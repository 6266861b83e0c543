using System.Globalization;
using SevenDay.Web.Charts;
using static SevenDay.Web.Tests.Charts.ChartSamples;

namespace SevenDay.Web.Tests.Charts;

public class ChartTests
{
    [Fact]
    public void Drawings_OfEveryChart_AreWellFormedAndFiniteInsideTheirBox()
    {
        foreach (var drawing in All().SelectMany(Drawings))
        {
            var box = drawing.Attribute("viewBox")!.Value.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            foreach (var attribute in drawing.Descendants().SelectMany(shape => shape.Attributes()))
            {
                attribute.Value.ShouldNotContain("NaN");
                attribute.Value.ShouldNotContain("∞");
                if (attribute.Name.LocalName is "cx" or "x1" or "x2")
                    double.Parse(attribute.Value, CultureInfo.InvariantCulture).ShouldBeInRange(0, box[2]);
                if (attribute.Name.LocalName is "cy" or "y1" or "y2")
                    double.Parse(attribute.Value, CultureInfo.InvariantCulture).ShouldBeInRange(0, box[3]);
            }
        }
    }

    [Fact]
    public void Markup_OfEveryChart_HasNeitherStylesNorScripts()
    {
        foreach (var chart in All())
            Parse(chart).QuerySelectorAll("[style], style, script, [onclick]").ShouldBeEmpty();
    }

    [Fact]
    public void Drawings_OfEveryChart_AreNamedByTitleAndDescribedByTheFinding()
    {
        foreach (var page in All().Select(Parse))
            foreach (var drawing in page.QuerySelectorAll("svg[role=img]"))
            {
                page.GetElementById(drawing.GetAttribute("aria-labelledby")!)!.TextContent.ShouldNotBeEmpty();
                page.GetElementById(drawing.GetAttribute("aria-describedby")!)!.TextContent.ShouldNotBeEmpty();
            }
    }

    [Fact]
    public void Text_OfANote_IsEncoded()
    {
        var page = Parse(SpcChart.Write(Spc(Point(1, 70), Point(2, 71, rebase: "<script>alert(1)</script>"))));

        page.QuerySelectorAll("script").ShouldBeEmpty();
        page.QuerySelector(".sd-numbers")!.TextContent.ShouldContain("<script>alert(1)</script>");
    }

    [Theory]
    [InlineData(PointKind.Common, "circle")]
    [InlineData(PointKind.Improvement, "path")]
    [InlineData(PointKind.Concern, "path")]
    [InlineData(PointKind.Neutral, "rect")]
    public void Spc_PointOfAKind_HasItsOwnShapeAndColour(string kind, string shape)
    {
        var marks = Parse(SpcChart.Write(Spc(Point(1, 70), Point(2, 71, kind)))).QuerySelectorAll(".sd-wide [data-i='1']");

        var mark = marks.ShouldHaveSingleItem();
        mark.LocalName.ShouldBe(shape);
        mark.ClassList.ShouldContain($"sd-pt--{kind}");
    }

    [Fact]
    public void Spc_DiamondAndTriangle_DifferInCorners()
    {
        var page = Parse(SpcChart.Write(Spc(Point(1, 70, PointKind.Improvement), Point(2, 71, PointKind.Concern))));
        int Corners(int index) => page.QuerySelector($".sd-wide [data-i='{index}']")!.GetAttribute("d")!.Count(letter => letter is 'M' or 'L');

        (Corners(0), Corners(1)).ShouldBe((4, 3));
    }

    [Fact]
    public void Spc_Table_HoldsTheVeryPointsThatAreDrawn()
    {
        var points = Enumerable.Range(1, 12).Select(month => Point(month, 60 + month * 1.5)).ToArray();
        var page = Parse(SpcChart.Write(Spc(points)));

        page.QuerySelectorAll(".sd-numbers tbody tr").Select(row => row.Children[1].TextContent)
            .ShouldBe(points.Select(point => point.Value.ToString("0.0", CultureInfo.InvariantCulture) + "%"));
        foreach (var size in new[] { ".sd-wide", ".sd-narrow" })
            page.QuerySelectorAll($"{size} [data-i]").Length.ShouldBe(12);
    }

    [Fact]
    public void Spc_Rebased_BreaksMeanAndLimits()
    {
        var page = Parse(SpcChart.Write(Spc(Point(1, 70), Point(2, 71), Point(3, 75, rebase: "Second consultant"), Point(4, 76))));

        page.QuerySelectorAll(".sd-wide path.sd-mean").Length.ShouldBe(2);
        page.QuerySelectorAll(".sd-wide path.sd-limit").Length.ShouldBe(4);
        page.QuerySelectorAll(".sd-wide .sd-rebase").Length.ShouldBe(1);
        page.QuerySelector(".sd-numbers")!.TextContent.ShouldContain("Limits start again: Second consultant");
    }

    [Fact]
    public void Spc_WithoutLimits_DrawsNone()
    {
        var page = Parse(SpcChart.Write(Spc(Point(1, 70) with { Lower = null, Upper = null }, Point(2, 71) with { Lower = null, Upper = null })));

        page.QuerySelectorAll(".sd-limit, .sd-band").ShouldBeEmpty();
    }

    [Fact]
    public void Spc_WithoutPoints_SaysSoAndDrawsNothing()
    {
        var page = Parse(SpcChart.Write(Spc()));

        page.QuerySelectorAll("svg, table").ShouldBeEmpty();
        page.QuerySelector(".sd-chart__nothing")!.TextContent.ShouldBe("There are no numbers to show yet.");
    }

    [Fact]
    public void Spc_HigherValues_StandHigher()
    {
        var page = Parse(SpcChart.Write(Spc(Point(1, 62), Point(2, 78))));
        double Y(int index) => double.Parse(page.QuerySelector($".sd-wide circle[data-i='{index}']")!.GetAttribute("cy")!, CultureInfo.InvariantCulture);

        Y(1).ShouldBeLessThan(Y(0));
    }

    [Fact]
    public void Interval_SmallNumbers_AreNotGivenAway()
    {
        var page = Parse(IntervalChart.Write(Intervals(Row("Imaging", "weekday", 0.9), new("Imaging", "Weekend", null, null, null, null, null, "weekend"))));

        page.QuerySelectorAll(".sd-wide [data-i]").Length.ShouldBe(1);
        page.QuerySelectorAll(".sd-numbers tbody tr")[1].TextContent.ShouldBe("ImagingWeekend****");
    }

    [Fact]
    public void Funnel_OnlyPointsOutsideTheLimits_AreNamed()
    {
        var names = Parse(FunnelChart.Write(Funnel(new("Inside", 100, 0.7, PointKind.Common), new("Outside", 220, 0.5, PointKind.Concern))))
            .QuerySelectorAll(".sd-wide .sd-t--strong").Select(name => name.TextContent);

        names.ShouldBe(["Outside"]);
    }

    [Fact]
    public void SourceLine_OfEveryChartWithData_IsShown()
    {
        foreach (var page in All().Select(Parse).Where(page => page.QuerySelector(".sd-chart__nothing") is null))
            page.QuerySelector(".sd-chart__source")!.TextContent.ShouldNotBeEmpty();
    }
}
