using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Claims;
using SevenDay.Application.Measures;
using SevenDay.Domain.Claims;

namespace SevenDay.Web.Pages.Reports.Claims;

/// <summary>How a claim stands, as a mark with words and a colour.</summary>
public static class ClaimWords
{
    public static Sign Of(ClaimState state) => state switch
    {
        ClaimState.Supported => new("improvement", "✓", "Supported by the data"),
        ClaimState.Contradicted => new("watch", "▲", "Contradicted by later data"),
        _ => new("neutral", "–", "No data"),
    };

    public static IEnumerable<SelectListItem> Choices(IReadOnlyList<EvidenceChoice> choices) =>
        [new SelectListItem("Choose a measure or an audit criterion", ""), .. choices.Select(c => new SelectListItem(c.Text, c.Value))];
}
