using System.Text.RegularExpressions;
using SevenDay.Web.Charts;

namespace SevenDay.Web.Tests.Charts;

public sealed class ChartLookTests
{
    private static readonly SpcChartModel Model = ChartSamples.Spc(
        ChartSamples.Point(1, 80), ChartSamples.Point(2, 70, PointKind.Concern), ChartSamples.Point(3, 95, PointKind.Improvement), ChartSamples.Point(4, 90, PointKind.Neutral, "New unit"));

    [Fact]
    public void A_chart_in_a_file_has_a_look_for_every_class_it_uses()
    {
        var model = Model with { Notes = [new("1", Model.Points[1].Period, "New rota.")] };

        var used = Regex.Matches(SpcFile.Svg(model), "class=\"([^\"]+)\"").SelectMany(m => m.Groups[1].Value.Split(' ')).Distinct();

        used.Except(ChartLook.All.Select(l => l.Class)).ShouldBeEmpty();
    }

    [Fact]
    public void A_picture_is_a_PNG_twice_as_large_as_the_drawing()
    {
        var png = SpcPicture.Png(Model);

        png.AsSpan(0, 8).ToArray().ShouldBe([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        (png[16] << 24 | png[17] << 16 | png[18] << 8 | png[19]).ShouldBe(1920);
    }
}
