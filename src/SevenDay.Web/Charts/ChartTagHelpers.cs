using Microsoft.AspNetCore.Razor.TagHelpers;
using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

public abstract class ChartTagHelper<TModel> : TagHelper
{
    public TModel Model { get; set; } = default!;

    /// <summary>Made from the title unless two charts on a page share one.</summary>
    public string? Id { get; set; }

    public int HeadingLevel { get; set; } = 2;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Write());
    }

    protected abstract Markup Write();
}

[HtmlTargetElement("sd-chart-spc", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SpcChartTagHelper : ChartTagHelper<SpcChartModel>
{
    protected override Markup Write() => SpcChart.Write(Model, Id, HeadingLevel);
}

[HtmlTargetElement("sd-chart-interval", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IntervalChartTagHelper : ChartTagHelper<IntervalChartModel>
{
    protected override Markup Write() => IntervalChart.Write(Model, Id, HeadingLevel);
}

[HtmlTargetElement("sd-chart-funnel", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FunnelChartTagHelper : ChartTagHelper<FunnelChartModel>
{
    protected override Markup Write() => FunnelChart.Write(Model, Id, HeadingLevel);
}

[HtmlTargetElement("sd-week-strip", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WeekStripTagHelper : ChartTagHelper<WeekStripModel>
{
    protected override Markup Write() => WeekStrip.Write(Model, Id, HeadingLevel);
}

[HtmlTargetElement("sd-heatmap", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HeatmapTagHelper : ChartTagHelper<HeatmapModel>
{
    protected override Markup Write() => Heatmap.Write(Model, Id, HeadingLevel);
}

[HtmlTargetElement("sd-chart-pair", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MeasurePairChartTagHelper : ChartTagHelper<MeasurePairModel>
{
    protected override Markup Write() => MeasurePairChart.Write(Model, Id, HeadingLevel);
}

[HtmlTargetElement("sd-chart-dots", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DotChartTagHelper : ChartTagHelper<DotChartModel>
{
    protected override Markup Write() => DotChart.Write(Model, Id, HeadingLevel);
}
