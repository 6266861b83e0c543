using SevenDay.Domain.Hours;

namespace SevenDay.Application.Availability;

/// <summary>
/// The declared weeks of all services as columns of bits, one bit a service: for each quarter of an hour from the
/// midnight of each day (bank holidays are an eighth day), the services open for all of it and those open for a part
/// of it, and for each of the 168 hours of the week the services that count as open in it.
/// A day has 192 quarters, because an opening past midnight belongs to the day on which it begins.
/// </summary>
internal sealed class WeekColumns
{
    internal const int HoursInWeek = 7 * 24;

    /// <summary>An hour counts when the service is open for at least half of it, in one stretch or several.</summary>
    internal const int MinutesThatCount = 30;

    private const int Quarter = 15;
    private const int QuartersPerDay = 2 * WeeklyHours.MinutesPerDay / Quarter;

    private readonly int _words;
    private readonly ulong[]?[] _whole;
    private readonly ulong[]?[] _partly;
    private readonly ulong[][] _hours;

    internal WeekColumns(int capacity)
    {
        _words = ServiceSet.WordsFor(capacity);
        _whole = new ulong[8 * QuartersPerDay][];
        _partly = new ulong[8 * QuartersPerDay][];
        _hours = [.. Enumerable.Range(0, HoursInWeek).Select(_ => new ulong[_words])];
    }

    private WeekColumns(WeekColumns other)
    {
        _words = other._words;
        _whole = [.. other._whole.Select(column => (ulong[]?)column?.Clone())];
        _partly = [.. other._partly.Select(column => (ulong[]?)column?.Clone())];
        _hours = [.. other._hours.Select(column => (ulong[])column.Clone())];
    }

    internal WeekColumns Copy() => new(this);

    /// <summary>Services that count as open in an hour of the week, 0 being Monday from midnight.</summary>
    internal ReadOnlySpan<ulong> Hour(int hour) => _hours[hour];

    /// <summary>Services whose opening of a day (0 to 7) covers all of the quarter in which a minute lies.</summary>
    internal ReadOnlySpan<ulong> Whole(int day, int minute) => _whole[day * QuartersPerDay + minute / Quarter];

    /// <summary>Services whose opening of a day covers a part of that quarter: their exact minutes decide.</summary>
    internal ReadOnlySpan<ulong> Partly(int day, int minute) => _partly[day * QuartersPerDay + minute / Quarter];

    /// <summary>Puts the openings of one service in place of those that it had.</summary>
    internal void Replace(int place, IReadOnlyList<PackedSession> before, IReadOnlyList<PackedSession> after)
    {
        foreach (var session in before) Mark(place, session, on: false);
        foreach (var session in after) Mark(place, session, on: true);
        MarkHours(place, after);
    }

    private void Mark(int place, PackedSession session, bool on)
    {
        for (var from = session.Opens; from < session.Closes;)
        {
            var to = Math.Min(session.Closes, (from / Quarter + 1) * Quarter);
            var columns = to - from == Quarter ? _whole : _partly;
            var column = columns[session.Day * QuartersPerDay + from / Quarter] ??= new ulong[_words];
            Set(column, place, on);
            from = to;
        }
    }

    private void MarkHours(int place, IReadOnlyList<PackedSession> sessions)
    {
        Span<int> minutes = stackalloc int[HoursInWeek];
        minutes.Clear();
        foreach (var session in sessions)
        {
            if (session.Day == Opening.BankHoliday) continue;
            var (start, end) = session.Interval;
            for (var from = start; from < end;)
            {
                var to = Math.Min(end, (from / 60 + 1) * 60);
                minutes[from / 60 % HoursInWeek] += to - from;
                from = to;
            }
        }
        for (var hour = 0; hour < HoursInWeek; hour++) Set(_hours[hour], place, minutes[hour] >= MinutesThatCount);
    }

    private static void Set(ulong[] column, int place, bool on)
    {
        if (on) column[place >> 6] |= 1UL << place;
        else column[place >> 6] &= ~(1UL << place);
    }
}
