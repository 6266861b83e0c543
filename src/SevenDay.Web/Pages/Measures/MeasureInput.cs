using SevenDay.Application.Measures;

namespace SevenDay.Web.Pages.Measures;

/// <summary>A page that asks what a measure means.</summary>
public interface IMeasureForm
{
    MeasureInput Input { get; }
}

public sealed class MeasureInput
{
    public string? Code { get; set; }

    public MeasureFields Fields { get; set; } = new(null, null, default, default, null, null, null, null, null, null, null);

    public string? Reason { get; set; }
}
