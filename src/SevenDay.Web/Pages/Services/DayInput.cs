using SevenDay.Application.Services;
using SevenDay.Domain.Hours;

namespace SevenDay.Web.Pages.Services;

/// <summary>The boxes of a day.</summary>
public sealed class DayInput
{
    private const int MostPeriods = 6;

    public DayMode Mode { get; set; }

    public List<PeriodInput> Periods { get; set; } = [];

    public static DayInput From(TypedDay day) =>
        new() { Mode = day.Mode, Periods = [.. day.Periods.DefaultIfEmpty(new(null, null)).Select(p => new PeriodInput { Opens = p.Opens, Closes = p.Closes, Mode = p.Mode })] };

    public TypedDay Typed() => new(Mode, [.. Periods.Select(p => new TypedPeriod(p.Opens, p.Closes, p.Mode))]);

    public void Add()
    {
        Mode = DayMode.Times;
        if (Periods.Count < MostPeriods) Periods.Add(new());
    }

    public void Remove(int period)
    {
        if (period < Periods.Count) Periods.RemoveAt(period);
        if (Periods.Count == 0) Periods.Add(new());
    }
}

public sealed class PeriodInput
{
    public string? Opens { get; set; }

    public string? Closes { get; set; }

    public OpeningMode Mode { get; set; }
}
