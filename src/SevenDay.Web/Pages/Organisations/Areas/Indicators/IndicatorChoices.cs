using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Areas;
using SevenDay.Domain.Areas;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators;

/// <summary>What can be chosen in the forms about indicators of areas.</summary>
public static class IndicatorChoices
{
    public static IEnumerable<SelectListItem> Topics { get; } = Enum.GetValues<AreaTopic>().Select(t => new SelectListItem(AreaWords.Topic(t), t.ToString())).Prepend(new("Choose a topic", ""));

    public static IEnumerable<SelectListItem> Units { get; } = Enum.GetValues<AreaUnit>().Select(u => new SelectListItem(u.InWords(), u.InWords())).Prepend(new("Choose a unit", ""));

    public static IEnumerable<SelectListItem> Areas(IEnumerable<AreaPlace> areas) => areas.Select(a => new SelectListItem(a.Path, a.Id.ToString())).Prepend(new("Choose an area", ""));
}
