using System.ComponentModel.DataAnnotations;
using SevenDay.Application.Services;

namespace SevenDay.Web.Pages.Services;

/// <summary>The weekly hours editor. Its buttons change the boxes; only the last one saves.</summary>
public sealed class HoursInput
{
    [Display(Name = "Type the week in words", Description = "For example: Mon-Fri 8am-6pm, Sat 9am-1pm and 2pm-5pm, Sun closed. Days you do not name stay as they are.")]
    public string? Words { get; set; }

    public List<DayInput> Days { get; set; } = [];

    [Display(Name = "First day of these hours", Description = "For example, 23 11 2026")]
    public DateOnly? EffectiveFrom { get; set; }

    public bool Planned { get; set; }

    public long Version { get; set; }

    public static HoursInput From(GetService.Result service) => new()
    {
        Days = [.. service.Typed.Select(DayInput.From)],
        EffectiveFrom = service.Today,
        Version = service.Facts.Version,
    };

    public IReadOnlyList<TypedDay> Typed() => [.. Days.Select(d => d.Typed())];

    public DeclareHours.Command Command(Guid service) => new(service, Version, Typed(), EffectiveFrom, Planned);

    public void Fill(IReadOnlyList<TypedDay> days) => Days = [.. days.Select(DayInput.From)];

    /// <summary>Does what a button of the days says: add-5, remove-5-1 or copy-0.</summary>
    /// <returns>The box to go on with.</returns>
    public string? Change(string action)
    {
        var parts = action.Split('-');
        if (parts.Length < 2 || !int.TryParse(parts[1], out var day) || day < 0 || day >= Days.Count) return null;
        switch (parts)
        {
            case ["add", _]:
                Days[day].Add();
                return $"{day}-{Days[day].Periods.Count - 1}";
            case ["remove", _, var text] when int.TryParse(text, out var period) && period >= 0:
                Days[day].Remove(period);
                return $"{day}-{Math.Max(0, period - 1)}";
            case ["copy", _]:
                for (var other = 1; other < 5; other++) Days[other] = DayInput.From(Days[0].Typed());
                return "1-0";
            default:
                return null;
        }
    }
}
