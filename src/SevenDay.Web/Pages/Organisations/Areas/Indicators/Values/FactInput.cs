using SevenDay.Application.Areas;
using SevenDay.Domain.Areas;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators.Values;

/// <summary>A page that asks for a figure.</summary>
public interface IFactForm
{
    FactInput Input { get; }

    AreaUnit Unit { get; }
}

public sealed class FactInput
{
    public AreaFactFields Fields { get; set; } = new(null, null, null, null, null, null, null, null, false);

    public string? Reason { get; set; }
}
