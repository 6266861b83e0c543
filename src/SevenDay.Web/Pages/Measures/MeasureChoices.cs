using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Measures;

namespace SevenDay.Web.Pages.Measures;

/// <summary>What can be chosen in the forms about measures.</summary>
public static class MeasureChoices
{
    public static IEnumerable<SelectListItem> Domains { get; } =
    [
        new("In no domain", ""),
        .. Enumerable.Range(1, 5).Select(n => new SelectListItem(Domain(n), $"{n}")),
    ];

    /// <summary>“1: preventing people from dying prematurely”.</summary>
    public static string Domain(int number) => $"{number}: " + number switch
    {
        1 => "preventing early death",
        2 => "quality of life with long-term conditions",
        3 => "recovery from illness or injury",
        4 => "experience of care",
        _ => "safety",
    };

    public static IEnumerable<SelectListItem> Organisations(IEnumerable<CodeChoice> choices) =>
        choices.Select(c => new SelectListItem($"{c.Name} ({c.OdsCode})", c.OdsCode)).Prepend(new("Choose an organisation", ""));

    public static IEnumerable<SelectListItem> Parts(GetMeasureEntry.Result entry) => entry.Parts.Select(p => new SelectListItem(Capital(p.Name), p.DayType));

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
