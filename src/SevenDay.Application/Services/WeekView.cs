using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>A declared week, ready to be shown.</summary>
/// <param name="Words">The whole week in a sentence.</param>
/// <param name="Days">Monday to Sunday, each in words.</param>
/// <param name="BankHolidays">What bank holidays do, in words.</param>
/// <param name="Open">The open minutes of the week, Monday 00:00 being 0.</param>
/// <param name="OnCall">Those of them that are on call.</param>
/// <param name="Remote">Those of them that are by telephone or video.</param>
public sealed record WeekView(
    string Words, IReadOnlyList<string> Days, string BankHolidays, int WeekdayMinutes, int WeekendMinutes,
    IReadOnlyList<(int Start, int End)> Open, IReadOnlyList<(int Start, int End)> OnCall, IReadOnlyList<(int Start, int End)> Remote)
{
    internal static WeekView Of(DatedHours declared)
    {
        var hours = declared.Week.ToWeeklyHours();
        return new(
            declared.Week.ToWords(), [.. declared.Week.Days.Select(d => d.ToWords())], OnBankHolidays(declared),
            hours.WeekdayMinutes, hours.WeekendMinutes, Spans(hours), Spans(declared.Week.HoursBy(OpeningMode.OnCall)), Spans(declared.Week.HoursBy(OpeningMode.Remote)));
    }

    private static IReadOnlyList<(int Start, int End)> Spans(WeeklyHours hours) => [.. hours.Intervals.Select(i => (i.Start, i.End))];

    private static string OnBankHolidays(DatedHours declared) => declared.BankHolidayRule switch
    {
        BankHolidayRule.AsSunday => $"As on a Sunday: {InSentence(declared.Week[6])}",
        BankHolidayRule.AsNormal => "The usual hours of that day of the week",
        BankHolidayRule.OwnHours => (declared.BankHolidayHours ?? DayHours.Closed).ToWords(),
        BankHolidayRule.Closed => "Closed",
        _ => "Not stated, so taken as closed",
    };

    private static string InSentence(DayHours hours) => hours.IsClosed ? "closed" : hours.ToWords();
}
