using SevenDay.Domain.Hours;

namespace SevenDay.Application.Availability;

/// <summary>One opening in four bytes: its day (0 to 7, 7 being bank holidays) and the minutes of that day, exactly.</summary>
internal readonly record struct PackedSession
{
    private readonly uint _bits;

    internal PackedSession(int day, int opens, int closes) => _bits = (uint)(day << 24 | opens << 12 | closes);

    internal int Day => (int)(_bits >> 24);

    internal int Opens => (int)(_bits >> 12 & 0xFFF);

    /// <summary>Beyond 1,440 it runs past midnight.</summary>
    internal int Closes => (int)(_bits & 0xFFF);

    internal bool Covers(int day, int minute) => Day == day && Opens <= minute && minute < Closes;

    internal MinuteInterval Interval => new(Day * WeeklyHours.MinutesPerDay + Opens, Day * WeeklyHours.MinutesPerDay + Closes);

    internal static WeeklyHours Week(IEnumerable<PackedSession> sessions) =>
        WeeklyHours.FromIntervals(sessions.Where(s => s.Day < Opening.BankHoliday).Select(s => s.Interval));
}
