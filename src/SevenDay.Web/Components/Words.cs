using System.Globalization;
using System.Text.RegularExpressions;
using SevenDay.Application.Disclosure;

namespace SevenDay.Web.Components;

/// <summary>Dates, counts and names as the NHS service manual writes them.</summary>
public static partial class Words
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>“5 November 2026”.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", English);

    /// <summary>“5 November 2026, 5:30pm”, local.</summary>
    public static string DayAndDate(DateOnly date) => date.ToString("dddd d MMMM", English);

    public static string Month(DateOnly first) => first.ToString("MMMM yyyy", English);

    public static string DateAndTime(DateTime local) => $"{Date(DateOnly.FromDateTime(local))}, {Time(local)}";

    /// <summary>“5pm”, “midday”, “midnight”.</summary>
    public static string Time(DateTime local) => (local.Hour, local.Minute) switch
    {
        (0, 0) => "midnight",
        (12, 0) => "midday",
        (_, 0) => local.ToString("htt", English).ToLowerInvariant(),
        _ => local.ToString("h:mmtt", English).ToLowerInvariant(),
    };

    /// <summary>“from 1 April 2020”, “until 31 March 2020” or both; “always” when neither is known.</summary>
    public static string Period(DateOnly from, DateOnly? to) => (from == DateOnly.MinValue, to) switch
    {
        (true, null) => "no dates recorded",
        (true, { } end) => $"until {Date(end)}",
        (false, null) => $"from {Date(from)}",
        (false, { } end) => $"from {Date(from)} to {Date(end)}",
    };

    /// <summary>“1 service”, “2 services”.</summary>
    public static string Count(int count, string singular, string? plural = null) =>
        $"{count.ToString("N0", English)} {(count == 1 ? singular : plural ?? singular + "s")}";

    /// <summary>Minutes as hours with at most one decimal: “37.5”.</summary>
    public static string Hours(int minutes) => (minutes / 60.0).ToString("#,0.#", English);

    /// <summary>A share as a percentage with one decimal: “82.9%”.</summary>
    public static string Percent(double share) => share.ToString("0.0%", English);

    /// <summary>“82.9%”, or “about 83%” where the counts behind it are rounded.</summary>
    public static string Percent(PublishedShare share) => share.Rate is { } rate ? Percent(rate, share.IsRounded) : "*";

    /// <summary>The same of a share.</summary>
    public static string Percent(double share, bool isRounded) => isRounded ? $"about {Whole(share)}" : Percent(share);

    /// <summary>“72.4% to 89.9%”, without decimals where the counts behind it are rounded.</summary>
    public static string Interval(PublishedShare share) => share is { Lower: { } lower, Upper: { } upper } ? Interval(lower, upper, share.IsRounded) : "";

    /// <summary>The same of an interval.</summary>
    public static string Interval(double lower, double upper, bool isRounded) => isRounded ? $"{Whole(lower)} to {Whole(upper)}" : $"{Percent(lower)} to {Percent(upper)}";

    private static string Whole(double share) => share.ToString("0%", English);

    /// <summary>A name in code as words: AcuteTrust is “Acute trust”.</summary>
    public static string Of(Enum value)
    {
        var words = Capital().Replace(value.ToString(), m => m.Index == 0 ? m.Value : " " + m.Value.ToLowerInvariant());
        return words.Replace("Gp ", "GP ");
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
