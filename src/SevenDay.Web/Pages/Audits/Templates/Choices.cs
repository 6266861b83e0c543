using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Audits.Templates;

namespace SevenDay.Web.Pages.Audits.Templates;

/// <summary>Options of a form as a list to pick from, after the one that means none.</summary>
public static class Choices
{
    public static IEnumerable<SelectListItem> Of(IEnumerable<Option> options, string none) =>
        options.Select(o => new SelectListItem(o.Text, o.Value)).Prepend(new(none, ""));
}
