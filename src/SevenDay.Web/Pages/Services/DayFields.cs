using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Services;
using SevenDay.Domain.Hours;

namespace SevenDay.Web.Pages.Services;

/// <summary>A day of the editor as it is drawn.</summary>
/// <param name="Prefix">Name of the day in the form, such as Input.Days[5].</param>
/// <param name="Focus">The box to go on with, as day-period.</param>
/// <param name="Copies">Offers to copy it to Tuesday to Friday.</param>
public sealed record DayFields(string Prefix, string Name, DayInput Day, int Index, string? Focus, bool Copies, bool BankHoliday)
{
    public IReadOnlyList<SelectListItem> Modes =>
    [
        Mode(DayMode.Times, "Open at these times"), Mode(DayMode.AllDay, "Open 24 hours"), Mode(DayMode.Closed, "Closed"),
        .. BankHoliday ? new[] { Mode(DayMode.AsSunday, "As on a Sunday"), Mode(DayMode.AsNormal, "As usual for that day"), Mode(DayMode.NotStated, "Not decided yet") } : [],
    ];

    public static IReadOnlyList<SelectListItem> PeriodModes(OpeningMode chosen) =>
        [.. new[] { (OpeningMode.OnSite, "on site"), (OpeningMode.OnCall, "on call"), (OpeningMode.Remote, "remote") }
            .Select(m => new SelectListItem(m.Item2, m.Item1.ToString(), m.Item1 == chosen))];

    public string BoxName(int period, string end) => $"{Prefix}.Periods[{period}].{end}";

    public bool IsFocus(int period) => Focus == $"{Index}-{period}";

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <summary>What is wrong with the box, or with both ends of the period.</summary>
    public static string? Error(ModelStateDictionary state, string name) => state.GetValueOrDefault(name)?.Errors.FirstOrDefault()?.ErrorMessage;

    private SelectListItem Mode(DayMode mode, string text) => new(text, mode.ToString(), Day.Mode == mode);
}
