using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Availability;

namespace SevenDay.Web.Components;

/// <summary>What a page can be narrowed to, as a field offers it.</summary>
public static class ScopeItems
{
    public static IEnumerable<SelectListItem> Of(IReadOnlyList<ScopeChoice> choices) =>
        choices.Select(c => new SelectListItem($"{(c.IsArea ? "Area" : "Organisation")}: {c.Name}", c.Id.ToString())).Prepend(new SelectListItem("Whole programme", ""));
}
