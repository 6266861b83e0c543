using System.Globalization;
using SevenDay.Application.Imports;
using SevenDay.Domain;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Import;

/// <summary>The opening times of one organisation, gathered row by row.</summary>
/// <param name="line">Where the organisation begins in the file.</param>
/// <param name="who">The organisation in words.</param>
internal sealed class NhsUkHours(int line, string who, ClosingAt2359 closing, bool midnightConfirmed)
{
    private static readonly string[] DayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private readonly List<Session>?[] _week = new List<Session>?[DayNames.Length];
    private readonly Dictionary<DateOnly, List<Session>> _dates = [];

    internal List<RowProblem> Problems { get; } = [];
    internal List<string> Assumptions { get; } = [];
    internal int WeeklyRows { get; private set; }
    internal int DatedRows { get; private set; }
    internal int ClosedDates { get; private set; }

    internal void Add(NhsUkRow row)
    {
        if (row.Type.Length > 0 && row.Type is not ("General" or "Additional"))
            Problems.Add(Problem(row, "OpeningTimeType", row.Type, "Only General and Additional opening times can be read. Take this row out."));
        else if (row.Date.Length > 0) AddDated(row);
        else AddWeekly(row);
    }

    /// <summary>The usual week; a day without a row is closed.</summary>
    internal WeekPattern? Week()
    {
        if (WeeklyRows == 0) return null;
        var missing = DayNames.Where((_, day) => _week[day] is null).ToList();
        if (missing.Count > 0) Assumptions.Add($"{who}: the file has no row for {string.Join(", ", missing)}: read as closed.");
        try
        {
            return new WeekPattern([.. _week.Select(day => DayHours.FromSessions(day ?? []))]);
        }
        catch (DomainRuleException rule)
        {
            Problems.Add(new RowProblem(line, "OpeningTimes", who, rule.Message));
            return null;
        }
    }

    internal IReadOnlyDictionary<DateOnly, DayHours> Dates()
    {
        var days = new Dictionary<DateOnly, DayHours>();
        foreach (var (date, sessions) in _dates)
        {
            try
            {
                days[date] = DayHours.FromSessions(sessions);
            }
            catch (DomainRuleException rule)
            {
                Problems.Add(new RowProblem(line, "OpeningTimes", $"{date:d MMMM yyyy}", rule.Message));
            }
        }
        return days;
    }

    private void AddWeekly(NhsUkRow row)
    {
        WeeklyRows++;
        var day = Array.FindIndex(DayNames, name => string.Equals(name, row.Weekday, StringComparison.OrdinalIgnoreCase));
        if (day < 0) Problems.Add(Problem(row, "Weekday", row.Weekday, "Name a day of the week in full, such as Monday, or give a date."));
        else (_week[day] ??= []).AddRange(Sessions(row, row.Weekday, weekly: true));
    }

    private void AddDated(NhsUkRow row)
    {
        DatedRows++;
        if (!TryDate(row.Date, out var date))
        {
            Problems.Add(Problem(row, "AdditionalOpeningDate", row.Date, "Write the date such as Dec 25 2026 or 2026-12-25."));
            return;
        }
        var sessions = Sessions(row, $"{date:d MMMM yyyy}", weekly: false);
        if (sessions.Count == 0) ClosedDates++;
        if (_dates.TryGetValue(date, out var known) && (known.Count == 0) != (sessions.Count == 0))
            Problems.Add(Problem(row, "IsOpen", row.Date, "The date is given twice, once as open and once as closed. Take one row out."));
        else if (known is null) _dates[date] = sessions;
        else known.AddRange(sessions);
    }

    private List<Session> Sessions(NhsUkRow row, string day, bool weekly)
    {
        if (row.IsOpen == false || row.Times.Equals("closed", StringComparison.OrdinalIgnoreCase))
        {
            if (row is { IsOpen: false, Times.Length: > 0 }) Assumptions.Add($"{who}, {day}: says it is not open but gives the times {row.Times}: read as closed.");
            return [];
        }
        var times = midnightConfirmed && row.Times.Replace(" ", "") is "00:00-00:00" ? "24h" : row.Times;
        if (!DayHours.TryParse(times, out var hours, out var error))
        {
            Problems.Add(Problem(row, "Times", row.Times, error));
            return [];
        }
        Compare(row, day, hours);
        return [.. hours.Sessions.Select(session => weekly ? closing.Read(session) : ClosingOnDate(session))];
    }

    private Session ClosingOnDate(Session session) => new ClosingAt2359(midnightConfirmed).Read(session);

    /// <summary>The file says the times twice, as text and as minutes from midnight. Where they differ the text has been right.</summary>
    private void Compare(NhsUkRow row, string day, DayHours hours)
    {
        if (row is not { OffsetOpens: { } opens, OffsetCloses: { } closes } || hours.Sessions is not [var session]) return;
        if (opens == session.Opens && closes % WeeklyHours.MinutesPerDay == session.Closes % WeeklyHours.MinutesPerDay) return;
        Assumptions.Add($"{who}, {day}: the text says {row.Times} but the minutes say {Clock(opens)}-{Clock(closes)}: the text was taken.");
    }

    private RowProblem Problem(NhsUkRow row, string member, string value, string message) => new(line, $"{row.Path}.{member}", value, $"{who}: {message}");

    private static string Clock(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";

    private static bool TryDate(string text, out DateOnly date) => DateOnly.TryParseExact(
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ["MMM d yyyy", "MMMM d yyyy", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
