using System.Globalization;
using System.Text.Json;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Import;

/// <summary>Closures over days. Of a day that is closed in part only, nothing is taken.</summary>
internal sealed class FhirClosures(string who, List<string> assumptions)
{
    private const int LongestDays = 400;

    internal Dictionary<DateOnly, DayHours> Read(JsonElement resource)
    {
        var dates = new Dictionary<DateOnly, DayHours>();
        foreach (var closure in resource.Objects("notAvailable"))
        {
            var what = closure.Text("description");
            var during = closure.Get("during");
            var (from, to) = during is { ValueKind: JsonValueKind.Object } period ? (period.Text("start"), period.Text("end")) : ("", "");
            if (!TryMoment(from, out var first, out var firstPart) || !TryMoment(to.Length > 0 ? to : from, out var last, out var lastPart) || last < first || last.DayNumber - first.DayNumber > LongestDays)
            {
                assumptions.Add($"{who}: “{what}” is not available {(from.Length > 0 ? $"from “{from}” to “{to}”" : "without dates")}: not read. Enter the closure by hand.");
                continue;
            }
            if (firstPart > TimeOnly.MinValue) first = Partly(first, what);
            if (lastPart is { } end && end < new TimeOnly(23, 59)) last = Partly(last, what).AddDays(-2);
            for (var date = first; date <= last; date = date.AddDays(1)) dates[date] = DayHours.Closed;
        }
        return dates;
    }

    /// <summary>The day after a day that is closed in part.</summary>
    private DateOnly Partly(DateOnly date, string what)
    {
        assumptions.Add($"{who}: “{what}” closes a part of {date:d MMMM yyyy} only: the hours of that day were not changed. Enter them by hand.");
        return date.AddDays(1);
    }

    /// <summary>A date, or a date and time in whatever zone: what the clock showed counts.</summary>
    private static bool TryMoment(string text, out DateOnly date, out TimeOnly? time)
    {
        time = null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)) return true;
        if (text.Length < 16 || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)) return false;
        (date, time) = (DateOnly.FromDateTime(at.DateTime), TimeOnly.FromDateTime(at.DateTime));
        return true;
    }
}
