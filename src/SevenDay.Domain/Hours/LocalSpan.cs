namespace SevenDay.Domain.Hours;

/// <summary>Local openings as instants, and the time they take together.</summary>
internal static class LocalSpan
{
    /// <summary>
    /// When an opening that begins on a date starts and ends. A time that the clocks skip is the moment they change;
    /// one that comes twice opens at the first and closes at the second.
    /// </summary>
    internal static (DateTime Start, DateTime End) Of(DateOnly date, Session session) =>
        (Instant(date, session.Opens, second: false), Instant(date, session.Closes, second: true));

    /// <summary>The instant of local midnight at the start of a date.</summary>
    internal static DateTime Midnight(DateOnly date) => Instant(date, 0, second: false);

    /// <summary>Minutes between two instants that at least one span covers; what two cover counts once.</summary>
    internal static int CoveredMinutes(IEnumerable<(DateTime Start, DateTime End)> spans, DateTime utcFrom, DateTime utcTo)
    {
        var (covered, until) = (TimeSpan.Zero, utcFrom);
        foreach (var (start, end) in spans.OrderBy(span => span.Start))
        {
            var (from, to) = (start > until ? start : until, end < utcTo ? end : utcTo);
            if (to <= from) continue;
            covered += to - from;
            until = to;
        }

        return (int)covered.TotalMinutes;
    }

    private static DateTime Instant(DateOnly date, int minute, bool second)
    {
        var local = date.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
        while (NhsCalendar.London.IsInvalidTime(local)) local = local.AddMinutes(60 - local.Minute);
        return NhsCalendar.ToUtc(local, second);
    }
}
