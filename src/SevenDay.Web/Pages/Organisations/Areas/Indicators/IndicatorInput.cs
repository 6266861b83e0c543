using SevenDay.Application.Areas;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators;

/// <summary>A page that asks what an indicator means.</summary>
public interface IIndicatorForm
{
    IndicatorInput Input { get; }
}

public sealed class IndicatorInput
{
    public string? Code { get; set; }

    public AreaIndicatorFields Fields { get; set; } = new(null, null, null, null, null, null, null, null);
}
