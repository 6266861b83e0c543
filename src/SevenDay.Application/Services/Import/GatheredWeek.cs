using SevenDay.Domain;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Import;

/// <summary>A week put together from openings that arrive in any order.</summary>
internal sealed class GatheredWeek
{
    private static readonly string[] Names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private readonly List<Session>[] _days = [.. Names.Select(_ => new List<Session>())];

    internal bool IsEmpty => _days.All(day => day.Count == 0);

    internal void Add(int day, Session session) => _days[day].Add(session);

    /// <summary>“Wednesday, Sunday”: the days of which nothing is said; empty when there is none.</summary>
    internal string Missing => string.Join(", ", Names.Where((_, day) => _days[day].Count == 0));

    /// <param name="joined">Whether an opening that ends at midnight and one that begins there are the same, as in a form that must split them.</param>
    /// <param name="week">Closed when it cannot be read.</param>
    /// <param name="error">A plain sentence, empty when the week is good.</param>
    internal bool TryRead(bool joined, out WeekPattern week, out string error)
    {
        (week, error) = (WeekPattern.Closed, "");
        var days = new List<DayHours>();
        for (var day = 0; day < _days.Length; day++)
        {
            try
            {
                days.Add(DayHours.FromSessions(_days[day]));
            }
            catch (DomainRuleException rule)
            {
                error = $"{Names[day]}: {rule.Message}";
                return false;
            }
        }
        if (!WeekPattern.TryCreate(days, out week, out error)) return false;
        if (joined) week = WeekPattern.From(week.ToWeeklyHours());
        return true;
    }

    internal static string NameOf(int day) => Names[day];
}
